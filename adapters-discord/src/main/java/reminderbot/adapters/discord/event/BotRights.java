package reminderbot.adapters.discord.event;

import java.util.List;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.channel.middleman.GuildMessageChannel;
import reminderbot.domain.event.Event;
import reminderbot.domain.id.ChannelId;

/** What the bot needs to send reminders. */
public final class BotRights {
    private BotRights() {}

    /** The permissions it lacks where an event's reminders go; a channel that is not there lacks all of them. */
    static List<Permission> lacking(Guild guild, Event event) {
        return lacking(guild, event.target());
    }

    /** The permissions it lacks to write to a channel; one that is not there lacks all of them. */
    public static List<Permission> lacking(Guild guild, ChannelId channel) {
        GuildMessageChannel target = guild.getChannelById(GuildMessageChannel.class, channel.value());
        return target == null
                ? needed(false)
                : MessageFinder.lacking(target, needed(target.getType().isThread()));
    }

    private static List<Permission> needed(boolean thread) {
        Permission send = thread ? Permission.MESSAGE_SEND_IN_THREADS : Permission.MESSAGE_SEND;
        return List.of(Permission.VIEW_CHANNEL, send, Permission.MESSAGE_EMBED_LINKS, Permission.MESSAGE_HISTORY);
    }
}
