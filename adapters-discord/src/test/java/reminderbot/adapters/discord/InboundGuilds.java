package reminderbot.adapters.discord;

import java.util.Set;
import reminderbot.domain.guild.Guild;
import reminderbot.domain.guild.GuildSettings;
import reminderbot.domain.id.GuildId;
import reminderbot.domain.id.RoleId;
import reminderbot.simulator.SimulatedRole;

/** Settings of guilds for these tests. */
final class InboundGuilds {
    private InboundGuilds() {}

    /** The same with another large-audience limit. */
    static GuildSettings settings(GuildSettings base, int largeAudience) {
        return new GuildSettings(
                base.interval(),
                base.maximum(),
                base.mentionCap(),
                base.dailyPings(),
                largeAudience,
                base.moderatorRoles(),
                base.reminderChannel(),
                base.logChannel());
    }

    /** The defaults with another mention cap, for audiences that need no confirmation. */
    static GuildSettings capped(int mentionCap) {
        GuildSettings base = settings(GuildSettings.DEFAULT, GuildSettings.LARGEST_AUDIENCE);
        return new GuildSettings(
                base.interval(),
                base.maximum(),
                mentionCap,
                base.dailyPings(),
                base.largeAudience(),
                base.moderatorRoles(),
                base.reminderChannel(),
                base.logChannel());
    }

    /** The bot's guild with the defaults and this role for moderators. */
    static Guild withModeratorRole(InboundBot bot, SimulatedRole role) {
        GuildSettings base = GuildSettings.DEFAULT;
        GuildSettings settings = new GuildSettings(
                base.interval(),
                base.maximum(),
                base.mentionCap(),
                base.dailyPings(),
                base.largeAudience(),
                Set.of(new RoleId(role.id())),
                base.reminderChannel(),
                base.logChannel());
        return new Guild(new GuildId(bot.guild.id()), "Guild", settings);
    }
}
