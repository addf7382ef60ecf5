package reminderbot.adapters.jsonlegacy.store.sidecar;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import reminderbot.domain.reminder.ReminderFailure;
import reminderbot.domain.reminder.ReminderStatus;

/**
 * How far a reminder has come.
 *
 * @param at when it is tried next, was sent or was given up
 * @param count tries that did not work out, or people notified
 */
record StatusJson(String name, long at, int count, @Nullable String reason) {
    static StatusJson of(ReminderStatus status) {
        if (status instanceof ReminderStatus.Pending pending) {
            return new StatusJson(
                    Codes.of(Name.PENDING), pending.nextTryAt().toEpochMilli(), pending.failedTries(), null);
        }
        if (status instanceof ReminderStatus.Sent sent) {
            return new StatusJson(Codes.of(Name.SENT), sent.at().toEpochMilli(), sent.usersNotified(), null);
        }
        ReminderStatus.Failed failed = (ReminderStatus.Failed) status;
        return new StatusJson(Codes.of(Name.FAILED), failed.at().toEpochMilli(), 0, Codes.of(failed.why()));
    }

    ReminderStatus toStatus() {
        Instant instant = Instant.ofEpochMilli(at);
        return switch (Codes.parse(Name.class, name)) {
            case PENDING -> new ReminderStatus.Pending(count, instant);
            case SENT -> new ReminderStatus.Sent(instant, count);
            case FAILED ->
                new ReminderStatus.Failed(instant, Codes.parse(ReminderFailure.class, Objects.requireNonNull(reason)));
        };
    }

    private enum Name {
        PENDING,
        SENT,
        FAILED
    }
}
