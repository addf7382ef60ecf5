package reminderbot.simulator.action;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import reminderbot.simulator.model.Intent;

/**
 * A gateway event.
 *
 * @param name like {@code MESSAGE_CREATE}
 * @param intents a session must have asked for one of them; 0 when none is needed
 * @param data for sessions that may read what messages say
 * @param dataWithoutContent for the others
 */
public record Event(String name, long intents, ObjectNode data, ObjectNode dataWithoutContent) {

    /** An event that reads the same for every session. */
    public static Event of(String name, Intent intent, ObjectNode data) {
        return new Event(name, intent.mask(), data, data);
    }

    /** An event that every session gets. */
    public static Event forAll(String name, ObjectNode data) {
        return new Event(name, 0, data, data);
    }

    /** The same without a field. */
    public Event without(String field) {
        return new Event(
                name,
                intents,
                data.deepCopy().without(List.of(field)),
                dataWithoutContent.deepCopy().without(List.of(field)));
    }

    /** True when a session with these intents gets it. */
    public boolean reaches(long sessionIntents) {
        return intents == 0 || (intents & sessionIntents) != 0;
    }

    /** The data for a session with these intents. */
    public ObjectNode dataFor(long sessionIntents) {
        return Intent.MESSAGE_CONTENT.in(sessionIntents) ? data : dataWithoutContent;
    }
}
