package reminderbot.application.reminder;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.random.RandomGenerator;
import reminderbot.domain.reminder.ReminderFailure;
import reminderbot.domain.reminder.ReminderLog;
import reminderbot.domain.reminder.RetryPolicy;
import reminderbot.domain.storage.UnitOfWork;

/** Sets the next try of a reminder that did not work out, or gives it up. */
public final class RetryReminder {
    private final UnitOfWork unitOfWork;
    private final InstantSource time;
    private final RandomGenerator random;
    private final FinishReminder finishReminder;

    public RetryReminder(
            UnitOfWork unitOfWork, InstantSource time, RandomGenerator random, FinishReminder finishReminder) {
        this.unitOfWork = unitOfWork;
        this.time = time;
        this.random = random;
        this.finishReminder = finishReminder;
    }

    /** When it is tried again; empty when it was given up, and a person told, because of this failure. */
    public Optional<Instant> handle(ReminderLog log, ReminderFailure failure) {
        Optional<Instant> next = RetryPolicy.delayAfter(log.failedTries() + 1, random.nextDouble())
                .map(time.instant()::plus);
        next.ifPresentOrElse(
                at -> unitOfWork.run(stores -> stores.reminderLogs().save(log.retriedAt(at))),
                () -> finishReminder.givenUp(log, failure));
        return next;
    }
}
