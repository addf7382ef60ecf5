package reminderbot.application.legacy;

import java.time.Instant;
import java.util.Optional;
import reminderbot.application.legacy.LegacyImport.Code;
import reminderbot.domain.event.EventHistory;
import reminderbot.domain.id.MessageId;

/**
 * When an event was watched and last reminded. Each stands in for the other; when neither is known the event began with its
 * message.
 *
 * @param lastReminder the watch until the first one, as the older bot kept it
 */
record Dates(Instant createdAt, Instant lastReminder) {
    private static final String CREATED_AT = "created_at";
    private static final String LAST_REMINDER = "last_reminder";

    static Dates of(RecordFields fields, MessageId message, Times times, Notes notes) {
        Optional<Instant> created = read(fields, CREATED_AT, times, notes);
        Optional<Instant> last = read(fields, LAST_REMINDER, times, notes);
        Instant createdAt = created.or(() -> last).orElseGet(() -> beginning(message, times));
        boolean neither = created.isEmpty() && last.isEmpty();
        if (created.isEmpty()) {
            explain(fields, CREATED_AT, neither ? "the message's time" : LAST_REMINDER, notes);
        }
        if (last.isEmpty()) {
            explain(fields, LAST_REMINDER, neither ? "the message's time" : CREATED_AT, notes);
        }
        return new Dates(createdAt, last.orElse(createdAt));
    }

    /** As this bot remembers it: no reminder was sent while the older bot still held the time of the watch. */
    EventHistory history() {
        return EventHistory.imported(createdAt, lastReminder.equals(createdAt) ? null : lastReminder);
    }

    private static Optional<Instant> read(RecordFields fields, String field, Times times, Notes notes) {
        return fields.find(field).flatMap(times::read).map(time -> times.corrected(time, field, notes));
    }

    private static void explain(RecordFields fields, String field, String substitute, Notes notes) {
        fields.find(field)
                .ifPresentOrElse(
                        value -> notes.warn(
                                Code.TIME_UNREADABLE,
                                "%s is %s, no time; %s is taken".formatted(field, Shown.of(value), substitute)),
                        () -> notes.warn(
                                Code.FIELD_DEFAULTED, "%s is missing; %s is taken".formatted(field, substitute)));
    }

    private static Instant beginning(MessageId message, Times times) {
        Instant written = message.createdAt();
        return times.isFuture(written) ? times.now() : written;
    }
}
