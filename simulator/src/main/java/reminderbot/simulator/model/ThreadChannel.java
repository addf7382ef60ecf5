package reminderbot.simulator.model;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * A thread below a channel, or a post of a forum.
 *
 * @param archived true when nothing happens here any more
 * @param locked true when only those who manage threads may write here or take it out of the archive
 * @param members who takes part, with the moment each joined
 */
public record ThreadChannel(
        long id,
        long guildId,
        long parentId,
        long ownerId,
        String name,
        ThreadKind kind,
        boolean archived,
        boolean locked,
        Map<Long, Instant> members)
        implements Channel {

    /** Copies the members. */
    public ThreadChannel {
        members = Map.copyOf(members);
    }

    @Override
    public int type() {
        return kind.number();
    }

    /** True when only its members and those who manage threads see it. */
    public boolean isPrivate() {
        return kind == ThreadKind.PRIVATE;
    }

    /** The ids of those who take part. */
    public Set<Long> memberIds() {
        return members.keySet();
    }

    /** The same thread with one member more. */
    public ThreadChannel withMember(long user, Instant joined) {
        Map<Long, Instant> changed = new LinkedHashMap<>(members);
        changed.putIfAbsent(user, joined);
        return new ThreadChannel(id, guildId, parentId, ownerId, name, kind, archived, locked, changed);
    }

    /** The same thread with one member less. */
    public ThreadChannel withoutMember(long user) {
        Map<Long, Instant> changed = new LinkedHashMap<>(members);
        changed.remove(user);
        return new ThreadChannel(id, guildId, parentId, ownerId, name, kind, archived, locked, changed);
    }

    /** The same thread, archived or not. */
    public ThreadChannel withArchived(boolean changed) {
        return new ThreadChannel(id, guildId, parentId, ownerId, name, kind, changed, locked, members);
    }

    /** The same thread, locked or not. */
    public ThreadChannel withLocked(boolean changed) {
        return new ThreadChannel(id, guildId, parentId, ownerId, name, kind, archived, changed, members);
    }
}
