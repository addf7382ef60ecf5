package reminderbot.adapters.discord.text;

import java.util.Locale;

/** The words of the commands themselves, as Discord lists them. */
public final class CommandTexts {
    private CommandTexts() {}

    /** The description of a sub-command or option, or the name of a menu entry. */
    public static String description(String key) {
        return Texts.of("commands", Locale.ENGLISH).get(key);
    }
}
