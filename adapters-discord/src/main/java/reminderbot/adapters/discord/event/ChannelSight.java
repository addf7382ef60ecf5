package reminderbot.adapters.discord.event;

import java.util.Arrays;
import java.util.Optional;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.entities.channel.middleman.GuildMessageChannel;
import net.dv8tion.jda.api.requests.ErrorResponse;
import net.dv8tion.jda.api.requests.Route;
import reminderbot.adapters.discord.connection.DiscordRest;
import reminderbot.adapters.discord.connection.RestFailure;
import reminderbot.adapters.discord.guild.ChannelLookup;
import reminderbot.domain.id.ChannelId;

/**
 * What one person can see in their guild. A channel that is in no cache, such as an archived thread, is asked for. May
 * wait for Discord; throws {@link SightUnknownException} when Discord does not say.
 */
final class ChannelSight {
    private static final Permission[] READ = {Permission.VIEW_CHANNEL, Permission.MESSAGE_HISTORY};

    private final Member member;
    private final DiscordRest rest;

    ChannelSight(Member member) {
        this.member = member;
        rest = new DiscordRest(member::getJDA, DiscordRest.DEFAULT_TIMEOUT);
    }

    /** The channel, if it is at hand and this person can read what was written there. */
    Optional<GuildMessageChannel> findReadable(ChannelId channel) {
        return Optional.ofNullable(member.getGuild().getChannelById(GuildMessageChannel.class, channel.value()))
                .filter(known -> canRead(channel));
    }

    /** Whether this person can view the channel and read what was written there. */
    boolean canRead(ChannelId channel) {
        return can(channel, READ);
    }

    /** Whether this person can view the channel. */
    boolean canView(ChannelId channel) {
        return can(channel, Permission.VIEW_CHANNEL);
    }

    private boolean can(ChannelId channel, Permission... needed) {
        try {
            ChannelLookup.Place place = new ChannelLookup(member::getJDA, rest).find(channel);
            return place.holder().getGuild().equals(member.getGuild())
                    && member.hasPermission(place.holder(), Arrays.asList(needed))
                    && (!place.privateThread() || isInside(place, channel));
        } catch (RestFailure failure) {
            if (meansNo(failure)) {
                return false;
            }
            throw new SightUnknownException(channel, failure);
        }
    }

    /** Threads go by their parent; into a private one only its members and those who manage threads can see. */
    private boolean isInside(ChannelLookup.Place place, ChannelId thread) throws RestFailure {
        if (member.hasPermission(place.holder(), Permission.MANAGE_THREADS)) {
            return true;
        }
        var unused = rest.getObject(Route.Channels.GET_THREAD_MEMBER.compile(thread.toString(), member.getId()));
        return true;
    }

    private static boolean meansNo(RestFailure failure) {
        return failure.code() == ErrorResponse.UNKNOWN_MEMBER.getCode()
                || failure.kind() == RestFailure.Kind.NOT_PERMITTED
                || failure.kind() == RestFailure.Kind.UNKNOWN_CHANNEL;
    }
}
