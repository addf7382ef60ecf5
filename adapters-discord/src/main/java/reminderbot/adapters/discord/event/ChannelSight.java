package reminderbot.adapters.discord.event;

import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;
import net.dv8tion.jda.api.entities.channel.middleman.GuildMessageChannel;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.requests.ErrorResponse;
import reminderbot.domain.id.ChannelId;

/** What somebody can see. A channel that is not in the cache is one that nobody can. May wait for Discord. */
final class ChannelSight {
    private static final Permission[] READ = {Permission.VIEW_CHANNEL, Permission.MESSAGE_HISTORY};
    private static final long TIMEOUT_SECONDS = 10;

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
        try {
            var unused = thread.retrieveThreadMemberById(member.getIdLong())
                    .timeout(TIMEOUT_SECONDS, TimeUnit.SECONDS)
                    .complete();
            return true;
        } catch (ErrorResponseException refused) {
            if (refused.getErrorResponse() == ErrorResponse.SERVER_ERROR) {
                throw refused;
            }
            return false;
        }
    }
}
