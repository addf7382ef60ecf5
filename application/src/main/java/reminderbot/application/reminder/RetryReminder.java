package reminderbot.application.reminder;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.random.RandomGenerator;
import reminderbot.domain.event.Event;
import reminderbot.domain.reminder.ReminderFailure;
import reminderbot.domain.reminder.ReminderLog;
import reminderbot.domain.reminder.RetryPolicy;
import reminderbot.domain.storage.UnitOfWork;

/** Sets the next try of a reminder that did not work out, or gives it up. */
public final class RetryReminder {
    /** How often an outage is looked at whether it is over; asking costs nothing. */
    private static final Duration OUT_OF_REACH = Duration.ofMinutes(1);

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
    boolean rests(ReminderLog log, Instant allowedAt) {
        boolean early = allowedAt.isAfter(time.instant());
        if (early) {
            rest(log, allowedAt);
        }
        return early;
    }

    /** Puts a reminder off until Discord is to be asked again for its message, at once when it is there after all. */
    Instant restsWhileGone(ReminderLog log, Event event) {
        Instant until = event.secondReadAt().orElseGet(time::instant);
        rest(log, until);
        return until;
    }

    /** Puts a reminder off because its guild cannot be reached, and says until when. */
    Instant restsOutOfReach(ReminderLog log) {
        Instant until = time.instant().plus(OUT_OF_REACH);
        rest(log, until);
        return until;
    }

    private void rest(ReminderLog log, Instant until) {
        unitOfWork.run(stores -> stores.reminderLogs().save(log.restingUntil(until)));
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
