package reminderbot.adapters.sqlite.event;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import reminderbot.adapters.sqlite.mapping.TableRows;
import reminderbot.domain.event.Event;

/** The events as rows, for whoever checks all of them. */
public final class EventTable {
    private static final TableRows<EventRow> EVENTS =
            TableRows.plain("event", List.of("message_id"), EventRow.class, EventRow::toEvent);

    private EventTable() {}

    /** The only table of this package. */
    public static List<TableRows<?>> tables() {
        return List.of(EVENTS);
    }

    /** All events, of all guilds. */
    public static List<Event> events(Connection connection) throws SQLException {
        return EVENTS.list(connection, Event.class);
    }
}
