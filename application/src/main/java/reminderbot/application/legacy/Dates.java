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
        Optional<Instant> created = read(fields, CREATED_AT, LAST_REMINDER, times, notes);
        Optional<Instant> last = read(fields, LAST_REMINDER, CREATED_AT, times, notes);
        Instant createdAt = created.or(() -> last).orElseGet(() -> beginning(message, times));
        return new Dates(createdAt, last.orElse(createdAt));
    }

    /** As this bot remembers it: no reminder was sent while the older bot still held the time of the watch. */
    EventHistory history() {
        return EventHistory.imported(createdAt, lastReminder.equals(createdAt) ? null : lastReminder);
    }

    private static Optional<Instant> read(
            RecordFields fields, String field, String substitute, Times times, Notes notes) {
        Optional<LegacyValue> value = fields.find(field);
        if (value.isEmpty()) {
            notes.warn(Code.FIELD_DEFAULTED, "%s is missing; %s is taken".formatted(field, substitute));
            return Optional.empty();
        }
        Optional<Instant> time = times.read(value.get());
        if (time.isEmpty()) {
            notes.warn(
                    Code.TIME_UNREADABLE,
                    "%s is %s, no time; %s is taken".formatted(field, Shown.of(value.get()), substitute));
        }
        return time.map(found -> times.corrected(found, field, notes));
    }

    private static Instant beginning(MessageId message, Times times) {
        Instant written = message.createdAt();
        return times.isFuture(written) ? times.now() : written;
    }
}
