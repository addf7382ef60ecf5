package reminderbot.adapters.discord.guild;

import java.util.Set;
import java.util.function.Supplier;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.channel.attribute.IPermissionContainer;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;
import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;
import net.dv8tion.jda.api.requests.Route;
import net.dv8tion.jda.api.utils.data.DataObject;
import reminderbot.adapters.discord.connection.DiscordRest;
import reminderbot.adapters.discord.connection.RestFailure;
import reminderbot.domain.id.ChannelId;
import reminderbot.domain.id.GuildId;

/**
 * Finds the channel whose roles and overwrites decide who may do what in a channel or thread. What JDA does not know,
 * such as an archived thread, is asked for: nothing in a cache means nothing. Thread-safe.
 */
public final class ChannelLookup {
    private static final int ANNOUNCEMENT_THREAD_TYPE = 10;
    private static final int PUBLIC_THREAD_TYPE = 11;
    private static final int PRIVATE_THREAD_TYPE = 12;

    private final Supplier<JDA> jda;
    private final DiscordRest rest;

    public ChannelLookup(Supplier<JDA> jda, DiscordRest rest) {
        this.jda = jda;
        this.rest = rest;
    }

    /**
     * Whether the bot is in a guild that is not having an outage. What Discord answers about any other says nothing about
     * its channels and messages.
     */
    public boolean reaches(GuildId guild) {
        return !jda.get().isUnavailable(guild.value()) && jda.get().getGuildById(guild.value()) != null;
    }

    /**
     * Finds it.
     *
     * @throws RestFailure when Discord was asked and says no, or the channel is of no kind that has permissions
     */
    public Place find(ChannelId id) throws RestFailure {
        GuildChannel cached = jda.get().getGuildChannelById(id.value());
        if (cached instanceof ThreadChannel thread) {
            Kind kind = thread.isPublic() ? Kind.THREAD : Kind.PRIVATE_THREAD;
            return new Place(thread.getPermissionContainer(), kind, thread.isLocked());
        }
        return cached == null ? ask(id) : new Place(cached.getPermissionContainer(), Kind.CHANNEL, false);
    }

    /**
     * What the bot may do in it.
     *
     * @throws RestFailure as {@link #find} does
     */
    public Set<Permission> permissionsIn(ChannelId id) throws RestFailure {
        IPermissionContainer holder = find(id).holder();
        return holder.getGuild().getSelfMember().getPermissions(holder);
    }

    /**
     * Asks Discord, whatever is known.
     *
     * @throws RestFailure when Discord says no
     */
    public Place ask(ChannelId id) throws RestFailure {
        DataObject channel = rest.getObject(Route.Channels.GET_CHANNEL.compile(id.toString()));
        long parent = channel.getUnsignedLong("parent_id", 0L);
        GuildChannel cached = jda.get().getGuildChannelById(parent);
        if (cached == null) {
            throw RestFailure.trouble("channel " + id + " exists and is not known yet");
        }
        return new Place(
                cached.getPermissionContainer(),
                Kind.of(channel.getInt("type")),
                channel.optObject("thread_metadata")
                        .map(thread -> thread.getBoolean("locked"))
                        .orElse(false));
    }

    /**
     * Where the permissions of a channel come from.
     *
     * @param holder the channel itself; for a thread its parent
     * @param locked whether only those who manage threads may write
     */
    public record Place(IPermissionContainer holder, Kind kind, boolean locked) {
        /** Whether only members of the thread can view it, besides those who manage threads. */
        public boolean privateThread() {
            return kind == Kind.PRIVATE_THREAD;
        }
    }

    /** What is written in. */
    public enum Kind {
        CHANNEL,
        THREAD,
        PRIVATE_THREAD;

        /** Discord documentation, "Channel Types". */
        static Kind of(int type) {
            return switch (type) {
                case ANNOUNCEMENT_THREAD_TYPE, PUBLIC_THREAD_TYPE -> THREAD;
                case PRIVATE_THREAD_TYPE -> PRIVATE_THREAD;
                default -> CHANNEL;
            };
        }
    }
}
