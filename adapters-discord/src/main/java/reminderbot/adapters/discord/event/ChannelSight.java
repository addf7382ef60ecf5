package reminderbot.adapters.discord.event;

import java.util.Arrays;
import java.util.Optional;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;
import net.dv8tion.jda.api.entities.channel.middleman.GuildMessageChannel;
import net.dv8tion.jda.api.requests.ErrorResponse;
import net.dv8tion.jda.api.requests.Route;
import reminderbot.adapters.discord.connection.DiscordRest;
import reminderbot.adapters.discord.connection.RestFailure;
import reminderbot.domain.id.ChannelId;

/** What somebody can see. A channel that is not in the cache is one that nobody can. May wait for Discord. */
final class ChannelSight {
    private static final Permission[] READ = {Permission.VIEW_CHANNEL, Permission.MESSAGE_HISTORY};

    private ChannelSight() {}

    /** The channel, if this person can view it and read what was written there. */
    static Optional<GuildMessageChannel> readable(Member member, ChannelId channel) {
        return find(member, channel, READ);
    }

    /** The channel, if this person can view it. */
    static Optional<GuildMessageChannel> viewable(Member member, ChannelId channel) {
        return find(member, channel, Permission.VIEW_CHANNEL);
    }

    private static Optional<GuildMessageChannel> find(Member member, ChannelId id, Permission... needed) {
        return Optional.ofNullable(member.getGuild().getChannelById(GuildMessageChannel.class, id.value()))
                .filter(channel -> member.hasPermission(channel, Arrays.asList(needed)))
                .filter(channel -> !isPrivateThread(channel) || isInside(member, (ThreadChannel) channel));
    }

    private static boolean isPrivateThread(GuildMessageChannel channel) {
        return channel instanceof ThreadChannel thread && !thread.isPublic();
    }

    /** JDA judges threads by their parent; into a private one only its members and those who manage threads can see. */
    private static boolean isInside(Member member, ThreadChannel thread) {
        return member.hasPermission(thread, Permission.MANAGE_THREADS) || isThreadMember(member, thread);
    }

    private static boolean isThreadMember(Member member, ThreadChannel thread) {
        DiscordRest rest = new DiscordRest(member::getJDA, DiscordRest.DEFAULT_TIMEOUT);
        try {
            var unused = rest.getObject(Route.Channels.GET_THREAD_MEMBER.compile(thread.getId(), member.getId()));
            return true;
        } catch (RestFailure failure) {
            if (meansNo(failure)) {
                return false;
            }
            throw new IllegalStateException("the members of a private thread cannot be asked for", failure);
        }
    }

    private static boolean meansNo(RestFailure failure) {
        return failure.code() == ErrorResponse.UNKNOWN_MEMBER.getCode()
                || failure.kind() == RestFailure.Kind.NOT_PERMITTED
                || failure.kind() == RestFailure.Kind.UNKNOWN_CHANNEL;
    }
}
