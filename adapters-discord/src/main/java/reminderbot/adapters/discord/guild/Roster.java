package reminderbot.adapters.discord.guild;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The members of one guild, kept current by events. While it is being filled, what events say is newer than what the
 * chunks say, and stays. Thread-safe.
 */
final class Roster {
    private final Map<Long, CompactMember> members = new HashMap<>();
    private final Set<Long> newerThanChunks = new HashSet<>();

    /** Somebody from a chunk of the listing. */
    synchronized void listed(CompactMember member) {
        if (!newerThanChunks.contains(member.id())) {
            members.put(member.id(), member);
        }
    }

    /** Somebody who joined or changed. */
    synchronized void changed(CompactMember member) {
        newerThanChunks.add(member.id());
        members.put(member.id(), member);
    }

    /** Somebody who left. */
    synchronized void left(long user) {
        newerThanChunks.add(user);
        members.remove(user);
    }

    /** No more chunks will come. */
    synchronized void filled() {
        newerThanChunks.clear();
    }

    synchronized int size() {
        return members.size();
    }

    /** The members at this moment. */
    synchronized Collection<CompactMember> members() {
        return List.copyOf(members.values());
    }
}
