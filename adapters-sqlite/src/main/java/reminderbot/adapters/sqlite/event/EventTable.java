package reminderbot.adapters.sqlite.event;

import java.util.List;
import reminderbot.adapters.sqlite.mapping.TableRows;

/** The events as rows, for whoever checks all of them. */
public final class EventTable {
    private EventTable() {}

    /** The only table of this package. */
    public static List<TableRows<?>> tables() {
        return List.of(TableRows.plain("event", List.of("message_id"), EventRow.class, EventRow::toEvent));
    }
}
