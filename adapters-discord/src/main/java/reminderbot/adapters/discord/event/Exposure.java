package reminderbot.adapters.discord.event;

import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Role;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;
import net.dv8tion.jda.api.entities.channel.middleman.GuildMessageChannel;

/** Whether reminders would be read by people who cannot see the event. */
final class Exposure {
    private Exposure() {}

    /** Whether some role can view the target but not the event's channel; outside a private thread everybody is such. */
    static boolean isWider(GuildMessageChannel target, GuildMessageChannel event) {
        if (target.getIdLong() == event.getIdLong()) {
            return false;
        }
        boolean secret = event instanceof ThreadChannel thread && !thread.isPublic();
        return secret || event.getGuild().getRoles().stream().anyMatch(role -> seesOnly(role, target, event));
    }

    private static boolean seesOnly(Role role, GuildMessageChannel target, GuildMessageChannel event) {
        return role.hasPermission(target, Permission.VIEW_CHANNEL)
                && !role.hasPermission(event, Permission.VIEW_CHANNEL);
    }
}
