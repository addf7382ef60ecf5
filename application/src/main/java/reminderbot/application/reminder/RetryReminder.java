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
    private final SendParts sendParts;
    private final FinishReminder finishReminder;

    public RetryReminder(
            UnitOfWork unitOfWork,
            InstantSource time,
            RandomGenerator random,
            SendParts sendParts,
            FinishReminder finishReminder) {
        this.unitOfWork = unitOfWork;
        this.time = time;
        this.random = random;
        this.sendParts = sendParts;
        this.finishReminder = finishReminder;
    }

    /** When it is tried again; empty after the last try: it was given up and a person told, or it was found sent. */
    public Optional<Instant> handle(ReminderLog log, ReminderFailure failure) {
        Optional<Instant> next = RetryPolicy.delayAfter(log.failedTries() + 1, random.nextDouble())
                .map(time.instant()::plus);
        next.ifPresentOrElse(
                at -> unitOfWork.run(stores -> stores.reminderLogs().save(log.retriedAt(at))),
                () -> giveUp(log, failure));
        return next;
    }

    /** Puts a reminder off that may not go out yet, without counting a try; says whether it did. */
    boolean restsInQuietHours(ReminderLog log, Instant allowedAt) {
        if (!allowedAt.isAfter(time.instant())) {
            return false;
        }
        unitOfWork.run(stores -> stores.reminderLogs().save(log.restingUntil(allowedAt)));
        return true;
    }

    /** What was tried and may have gone out is looked for a last time, so that people are told the truth. */
    private void giveUp(ReminderLog log, ReminderFailure failure) {
        if (log.plan() == null) {
            finishReminder.givenUp(log, failure);
            return;
        }
        SendParts.Outcome settled = sendParts.settle(log, failure);
        if (settled instanceof SendParts.Outcome.TryAgain open) {
            finishReminder.givenUp(open.log(), open.failure());
        } else if (settled instanceof SendParts.Outcome.Done done) {
            finishReminder.foundSent(done.log());
        }
    }
}
