package reminderbot.adapters.sqlite.reminder;

import java.util.List;
import reminderbot.domain.reminder.ReminderLog;
import reminderbot.domain.reminder.ReminderPart;
import reminderbot.domain.reminder.ReminderPlan;

/** The parts of stored reminders. */
record Parts(ReminderPartMapper mapper) {
    /** The reminder of a row with its parts. */
    ReminderLog complete(ReminderRow row) {
        return row.toLog(row.plannedAt() == null ? List.of() : list(row.id()));
    }

    /** Makes the stored parts those of the reminder; only what differs is written. */
    void replace(long reminder, ReminderLog log) {
        ReminderPlan plan = log.plan();
        List<ReminderPart> wanted = plan == null ? List.of() : plan.parts();
        List<ReminderPart> stored = list(reminder);
        stored.stream().filter(part -> !wanted.contains(part)).forEach(part -> mapper.delete(reminder, part.number()));
        wanted.stream().filter(part -> !stored.contains(part)).forEach(part -> add(reminder, PartRow.of(part)));
    }

    private List<ReminderPart> list(long reminder) {
        return mapper.list(reminder).stream().map(PartRow::toPart).toList();
    }

    private void add(long reminder, PartRow part) {
        mapper.add(reminder, part);
        mapper.addRecipients(reminder, part);
    }
}
