package reminderbot.adapters.sqlite.reminder;

import java.util.List;
import reminderbot.adapters.sqlite.mapping.TableRows;

/** The reminders and their parts as rows, for whoever checks all of them. */
public final class ReminderTables {
    private static final String PARTS = "SELECT reminder_id, " + ReminderPartMapper.COLUMNS + "FROM reminder_part p";

    private ReminderTables() {}

    /** All tables of this package; recipients are read with their parts. */
    public static List<TableRows<?>> tables() {
        return List.of(
                new TableRows<>(
                        "reminder_log",
                        ReminderLogMapper.SELECT,
                        List.of("event_id", "key"),
                        ReminderRow.class,
                        row -> row.toLog(List.of())),
                new TableRows<>(
                        "reminder_part", PARTS, List.of("reminder_id", "number"), PartRow.class, PartRow::toPart));
    }
}
