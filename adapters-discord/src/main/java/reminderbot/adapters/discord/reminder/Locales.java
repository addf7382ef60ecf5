package reminderbot.adapters.discord.reminder;

import java.util.Locale;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.interactions.DiscordLocale;
import org.jspecify.annotations.Nullable;

/** The language of what everybody in a guild reads. */
final class Locales {
    private Locales() {}

    /** The guild's own; English when the guild or its language is not known. */
    static Locale of(@Nullable Guild guild) {
        return guild == null || guild.getLocale() == DiscordLocale.UNKNOWN
                ? Locale.ENGLISH
                : guild.getLocale().toLocale();
    }
}
