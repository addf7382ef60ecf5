package reminderbot.memory;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Values by group and key: the answers of events, say. A copy shares each group with its original until it changes that
 * group, so that a unit of work pays for what it changes and not for what there is.
 */
final class Groups<G, K, V> {
    private final Map<G, Map<K, V>> groups;
    private final Set<G> own = new HashSet<>();

    Groups() {
        groups = new HashMap<>();
    }

    Groups(Groups<G, K, V> original) {
        groups = new HashMap<>(original.groups);
    }

    Map<K, V> of(G group) {
        return groups.getOrDefault(group, Map.of());
    }

    @Nullable
    V get(G group, K key) {
        return of(group).get(key);
    }

    boolean holds(G group, K key) {
        return of(group).containsKey(key);
    }

    /** Everything, group by group. */
    Stream<Map.Entry<G, Map<K, V>>> stream() {
        return groups.entrySet().stream();
    }

    Stream<V> values() {
        return groups.values().stream().flatMap(group -> group.values().stream());
    }

    void put(G group, K key, V value) {
        toChange(group).put(key, value);
    }

    boolean remove(G group, K key) {
        if (!holds(group, key)) {
            return false;
        }
        Map<K, V> changed = toChange(group);
        changed.remove(key);
        if (changed.isEmpty()) {
            removeGroup(group);
        }
        return true;
    }

    void removeGroup(G group) {
        groups.remove(group);
        own.remove(group);
    }

    /** Replaces those values of a group that are meant. */
    void replace(G group, Predicate<V> which, UnaryOperator<V> by) {
        if (of(group).values().stream().anyMatch(which)) {
            toChange(group).replaceAll((key, value) -> which.test(value) ? by.apply(value) : value);
        }
    }

    /** Lets nobody change what is here now; a copy can be changed. */
    void freeze() {
        own.forEach(group -> groups.computeIfPresent(group, (same, values) -> Collections.unmodifiableMap(values)));
        own.clear();
    }

    private Map<K, V> toChange(G group) {
        return own.add(group)
                ? groups.merge(group, new HashMap<>(), (shared, empty) -> new HashMap<>(shared))
                : groups.computeIfAbsent(group, absent -> new HashMap<>());
    }
}
