package reminderbot.application.guild;

import reminderbot.domain.guild.Guild;
import reminderbot.domain.guild.GuildSettings;
import reminderbot.domain.id.GuildId;
import reminderbot.domain.mode.OperatingMode;
import reminderbot.domain.storage.Stores;

/**
 * What the operator decided for all guilds.
 *
 * @param newGuilds the settings of guilds that have set nothing yet
 */
public record HouseRules(OperatingMode mode, GuildSettings newGuilds) {
    /** The settings that hold in a guild now. */
    public GuildSettings settingsOf(Stores stores, GuildId guild) {
        return stores.guilds().find(guild).map(Guild::settings).orElse(newGuilds);
    }
}
