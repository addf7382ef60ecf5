package reminderbot.simulator.model;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/** Who reacted to one message with what. Guarded by the {@link Monitor}. */
public final class Reactions {

    private final Map<Emoji, NavigableSet<Long>> normal = new LinkedHashMap<>();
    private final Map<Emoji, NavigableSet<Long>> burst = new LinkedHashMap<>();
    private final Set<Emoji> order = new LinkedHashSet<>();

    /** Adds one; false when it was there. {@code isBurst} is true for a super reaction. */
    public boolean add(Emoji emoji, long user, boolean isBurst) {
        order.add(emoji);
        return of(isBurst).computeIfAbsent(emoji, e -> new TreeSet<>()).add(user);
    }

    /** Takes one away; false when there was none. */
    public boolean remove(Emoji emoji, long user, boolean isBurst) {
        boolean removed = of(isBurst).getOrDefault(emoji, new TreeSet<>()).remove(user);
        if (users(emoji, false).isEmpty() && users(emoji, true).isEmpty()) {
            order.remove(emoji);
        }
        return removed;
    }

    /** Takes all of one emoji away. */
    public void removeAll(Emoji emoji) {
        order.remove(emoji);
        normal.remove(emoji);
        burst.remove(emoji);
    }

    /** Takes everything away. */
    public void clear() {
        Set.copyOf(order).forEach(this::removeAll);
    }

    /** The emojis in use, oldest first. */
    public Set<Emoji> emojis() {
        return order;
    }

    /** Who reacted with it, smallest id first. */
    public NavigableSet<Long> users(Emoji emoji, boolean isBurst) {
        return of(isBurst).getOrDefault(emoji, new TreeSet<>());
    }

    private Map<Emoji, NavigableSet<Long>> of(boolean isBurst) {
        return isBurst ? burst : normal;
    }
}
