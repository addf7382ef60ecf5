package reminderbot.adapters.discord.reminder;

import java.util.Locale;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.interactions.DiscordLocale;
import org.jspecify.annotations.Nullable;
import reminderbot.domain.guild.PublicLanguage;

/** The language of what everybody in a guild reads. */
final class Locales {
    private Locales() {}

    /** The one that was set. That of the guild is English when the guild or its language is not known. */
    static Locale of(PublicLanguage language, @Nullable Guild guild) {
        return switch (language) {
            case OF_GUILD -> of(guild);
            case ENGLISH -> Locale.ENGLISH;
            case FRENCH -> Locale.FRENCH;
        };
    }

    private static Locale of(@Nullable Guild guild) {
        return guild == null || guild.getLocale() == DiscordLocale.UNKNOWN
                ? Locale.ENGLISH
                : guild.getLocale().toLocale();
    }
}
