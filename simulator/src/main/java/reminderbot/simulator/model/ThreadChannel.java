package reminderbot.simulator.model;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * A thread below a text channel.
 *
 * @param members who takes part, with the moment each joined
 */
public record ThreadChannel(
        long id,
        long guildId,
        long parentId,
        long ownerId,
        String name,
        boolean isPrivate,
        boolean archived,
        Map<Long, Instant> members)
        implements Channel {

    private static final int PUBLIC = 11;
    private static final int PRIVATE = 12;

    /** Copies the members. */
    public ThreadChannel {
        members = Map.copyOf(members);
    }

    @Override
    public int type() {
        return isPrivate ? PRIVATE : PUBLIC;
    }

    /** The ids of those who take part. */
    public Set<Long> memberIds() {
        return members.keySet();
    }

    /** The same thread with one member more. */
    public ThreadChannel withMember(long user, Instant joined) {
        Map<Long, Instant> changed = new LinkedHashMap<>(members);
        changed.putIfAbsent(user, joined);
        return new ThreadChannel(id, guildId, parentId, ownerId, name, isPrivate, archived, changed);
    }

    /** The same thread with one member less. */
    public ThreadChannel withoutMember(long user) {
        Map<Long, Instant> changed = new LinkedHashMap<>(members);
        changed.remove(user);
        return new ThreadChannel(id, guildId, parentId, ownerId, name, isPrivate, archived, changed);
    }

    /** The same thread, archived or not. */
    public ThreadChannel withArchived(boolean changed) {
        return new ThreadChannel(id, guildId, parentId, ownerId, name, isPrivate, changed, members);
    }
}
