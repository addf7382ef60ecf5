package reminderbot.simulator.gateway;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import reminderbot.simulator.action.Event;

/** Which events come when: as a rule each at once and once. Guarded by the world's lock. */
final class Delivery {

    private final Set<String> heldBack = new HashSet<>();
    private final List<String> repeated = new ArrayList<>();
    private final Map<String, String> mutilated = new HashMap<>();
    private final List<Event> waiting = new ArrayList<>();

    /** The next event of this name comes twice. */
    void repeatNext(String name) {
        repeated.add(name);
    }

    /** The next event of this name comes without a field. */
    void mutilateNext(String name, String field) {
        mutilated.put(name, field);
    }

    /** Events of this name wait from now on. */
    void holdBack(String name) {
        heldBack.add(name);
    }

    /** What comes now that this happened. */
    List<Event> after(Event happened) {
        String left = mutilated.remove(happened.name());
        Event event = left == null ? happened : happened.without(left);
        if (heldBack.contains(event.name())) {
            waiting.add(event);
            return List.of();
        }
        return repeated.remove(event.name()) ? List.of(event, event) : List.of(event);
    }

    /** What waited, in the order it happened; nothing waits any more. */
    List<Event> release() {
        List<Event> released = List.copyOf(waiting);
        waiting.clear();
        heldBack.clear();
        return released;
    }
}
