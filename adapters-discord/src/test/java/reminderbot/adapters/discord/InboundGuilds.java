package reminderbot.adapters.discord;

import java.util.Set;
import reminderbot.contracts.fixture.Guilds;
import reminderbot.domain.guild.Guild;
import reminderbot.domain.guild.GuildLimits;
import reminderbot.domain.guild.GuildSettings;
import reminderbot.domain.id.GuildId;
import reminderbot.domain.id.RoleId;
import reminderbot.simulator.SimulatedRole;

/** Settings of guilds for these tests; they are never quiet. */
final class InboundGuilds {
    private InboundGuilds() {}

    /** With another large-audience limit. */
    static GuildSettings askingOver(int largeAudience) {
        return Guilds.neverQuiet().with(GuildLimits.DEFAULT.askingOver(largeAudience));
    }

    /** With another mention cap, for audiences that need no confirmation. */
    static GuildSettings capped(int mentionCap) {
        return Guilds.neverQuiet()
                .with(GuildLimits.DEFAULT
                        .askingOver(GuildLimits.LARGEST_AUDIENCE)
                        .cappedAt(mentionCap));
    }

    /** The bot's guild with this role for moderators. */
    static Guild withModeratorRole(InboundBot bot, SimulatedRole role) {
        GuildSettings settings = Guilds.neverQuiet().moderatedBy(Set.of(new RoleId(role.id())));
        return new Guild(new GuildId(bot.guild.id()), "Guild", settings);
    }
}
