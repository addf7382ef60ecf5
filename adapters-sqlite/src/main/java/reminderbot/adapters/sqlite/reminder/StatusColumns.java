package reminderbot.adapters.sqlite.reminder;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import reminderbot.adapters.sqlite.mapping.Codes;
import reminderbot.domain.reminder.ReminderFailure;
import reminderbot.domain.reminder.ReminderStatus;
import reminderbot.domain.storage.StorageException;

/** The columns that hold how far a reminder has come; the CHECKs of the table say which go together. */
record StatusColumns(
        String name,
        int attempt,
        @Nullable Instant nextAttemptAt,
        @Nullable Instant sentAt,
        @Nullable Instant failedAt,
        int usersNotified,
        @Nullable String errorMessage) {
    private static final String PENDING = "pending";
    private static final String SENT = "sent";
    private static final String FAILED = "failed";

    static StatusColumns of(ReminderStatus status) {
        if (status instanceof ReminderStatus.Pending pending) {
            return new StatusColumns(PENDING, pending.failedTries(), pending.nextTryAt(), null, null, 0, null);
        }
        if (status instanceof ReminderStatus.Sent sent) {
            return new StatusColumns(SENT, 0, null, sent.at(), null, sent.usersNotified(), null);
        }
        ReminderStatus.Failed failed = (ReminderStatus.Failed) status;
        return new StatusColumns(FAILED, 0, null, null, failed.at(), 0, Codes.of(failed.why()));
    }

    ReminderStatus toStatus() {
        return switch (name) {
            case PENDING -> new ReminderStatus.Pending(attempt, Objects.requireNonNull(nextAttemptAt));
            case SENT -> new ReminderStatus.Sent(Objects.requireNonNull(sentAt), usersNotified);
            case FAILED ->
                new ReminderStatus.Failed(
                        Objects.requireNonNull(failedAt),
                        Codes.parse(ReminderFailure.class, Objects.requireNonNull(errorMessage)));
            default -> throw new StorageException("a reminder cannot be " + name);
        };
    }
}
