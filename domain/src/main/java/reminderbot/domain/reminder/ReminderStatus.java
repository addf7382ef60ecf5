package reminderbot.domain.reminder;

import java.time.Instant;

/** How far a reminder has come. */
public sealed interface ReminderStatus {
    /**
     * Due, and not finished.
     *
     * @param failedTries tries that did not work out, 0 at first
     * @param nextTryAt when it is worked on next
     */
    record Pending(int failedTries, Instant nextTryAt) implements ReminderStatus {}

    /**
     * Done.
     *
     * @param usersNotified people its messages pinged; 0 when nobody was missing
     */
    record Sent(Instant at, int usersNotified) implements ReminderStatus {}

    /** Given up. Parts delivered before stay delivered. */
    record Failed(Instant at, ReminderFailure why) implements ReminderStatus {}
}
