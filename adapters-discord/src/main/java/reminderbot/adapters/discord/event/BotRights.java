package reminderbot.adapters.discord.event;

import java.util.List;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.channel.middleman.GuildMessageChannel;
import reminderbot.domain.event.Event;

/** What the bot needs to send reminders. */
final class BotRights {
    private BotRights() {}

    /** The permissions it lacks where an event's reminders go; a channel that is not there lacks all of them. */
    static List<Permission> lacking(Guild guild, Event event) {
        GuildMessageChannel target =
                guild.getChannelById(GuildMessageChannel.class, event.target().value());
        return target == null
                ? needed(false)
                : MessageFinder.lacking(target, needed(target.getType().isThread()));
    }

    private static List<Permission> needed(boolean thread) {
        Permission send = thread ? Permission.MESSAGE_SEND_IN_THREADS : Permission.MESSAGE_SEND;
        return List.of(Permission.VIEW_CHANNEL, send, Permission.MESSAGE_EMBED_LINKS, Permission.MESSAGE_HISTORY);
    }
}
