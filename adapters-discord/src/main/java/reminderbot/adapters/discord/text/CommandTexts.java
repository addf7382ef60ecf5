package reminderbot.adapters.discord.text;

import java.util.Locale;
import java.util.Map;
import net.dv8tion.jda.api.interactions.DiscordLocale;

/**
 * The words of the commands themselves, as Discord lists them: the bundle {@code names} has what they, their options and
 * choices are called, {@code commands} what they do.
 */
public final class CommandTexts {
    private CommandTexts() {}

    /** The English name of a command, option, choice or menu entry. */
    public static String name(String key) {
        return Texts.of("names", Locale.ENGLISH).get(key);
    }

    /** The names in the other languages. */
    public static Map<DiscordLocale, String> names(String key) {
        return translations("names", key);
    }

    /** The English description of a command or option. */
    public static String description(String key) {
        return Texts.of("commands", Locale.ENGLISH).get(key);
    }

    /** The descriptions in the other languages. */
    public static Map<DiscordLocale, String> descriptions(String key) {
        return translations("commands", key);
    }

    private static Map<DiscordLocale, String> translations(String subject, String key) {
        return Map.of(
                DiscordLocale.FRENCH,
                Texts.of(subject, DiscordLocale.FRENCH.toLocale()).get(key));
    }
}
