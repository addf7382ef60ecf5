package reminderbot.adapters.jsonlegacy.store.sidecar;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import reminderbot.domain.event.EventHistory;
import reminderbot.domain.id.UserId;

/** What has happened with an event. */
record HistoryJson(
        @Nullable Long createdBy,
        long createdAt,
        @Nullable Long lastReminder,
        int remindersSent,
        int futileReminders,
        @Nullable Long goneSince,
        boolean imported) {
    static HistoryJson of(EventHistory history) {
        return new HistoryJson(
                Values.number(history.createdBy(), UserId::value),
                history.createdAt().toEpochMilli(),
                Values.millis(history.lastReminder()),
                history.remindersSent(),
                history.futileReminders(),
                Values.millis(history.goneSince()),
                history.imported());
    }

    EventHistory toHistory() {
        return new EventHistory(
                Values.id(createdBy, UserId::new),
                Instant.ofEpochMilli(createdAt),
                Values.instant(lastReminder),
                remindersSent,
                futileReminders,
                Values.instant(goneSince),
                imported);
    }
}
