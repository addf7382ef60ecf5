package reminderbot.application.legacy;

import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import reminderbot.domain.guild.GuildSettings;
import reminderbot.domain.id.GuildId;
import reminderbot.domain.mode.OperatingMode;

/**
 * What an import goes by besides the file.
 *
 * @param zone of times without one: that of the machine that ran the older bot
 * @param now when the import takes place
 * @param mode test mode keeps short intervals
 * @param newGuilds the settings of guilds whose settings the file does not hold
 * @param guildForUnknown takes the events whose guild is not known; null holds them back
 */
public record ImportOptions(
        ZoneId zone,
        Instant now,
        OperatingMode mode,
        GuildSettings newGuilds,
        @Nullable GuildId guildForUnknown) {
    /**
     * The guild that a text names, by the same rule as in the files.
     *
     * @throws IllegalArgumentException when it names none
     */
    public static GuildId guild(String text) {
        return new GuildId(Snowflakes.ofText(text).orElseThrow(() -> new IllegalArgumentException(text + " is no id")));
    }
}
