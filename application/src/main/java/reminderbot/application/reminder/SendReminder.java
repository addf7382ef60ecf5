package reminderbot.application.reminder;

import java.time.Instant;
import reminderbot.application.reaction.CallRoll;
import reminderbot.domain.event.Event;
import reminderbot.domain.reminder.ReminderFailure;
import reminderbot.domain.reminder.ReminderLog;

/**
 * One try of a pending reminder: read, plan, send each part, finish (design, section 4.5). Safe to begin again at any
 * point; two tries of one reminder must not run at once.
 */
public final class SendReminder {
    private final CallRoll callRoll;
    private final PlanReminder planReminder;
    private final SendParts sendParts;
    private final FinishReminder finishReminder;
    private final RetryReminder retryReminder;

    public SendReminder(
            CallRoll callRoll,
            PlanReminder planReminder,
            SendParts sendParts,
            FinishReminder finishReminder,
            RetryReminder retryReminder) {
        this.callRoll = callRoll;
        this.planReminder = planReminder;
        this.sendParts = sendParts;
        this.finishReminder = finishReminder;
        this.retryReminder = retryReminder;
    }

    /** Works on it once and says what became of it. */
    public Outcome handle(PendingReminders.Pending pending) {
        ReminderLog log = pending.log();
        if (!pending.mayRemind()) {
            finishReminder.cancelled(log);
            return new Outcome.Cancelled();
        }
        if (retryReminder.rests(log, pending.allowedAt())) {
            return new Outcome.Resting(pending.allowedAt());
        }
        CallRoll.Outcome roll = callRoll.handle(log.event());
        if (roll instanceof CallRoll.Outcome.Called called) {
            return send(log, called);
        }
        if (roll instanceof CallRoll.Outcome.AnswersUnreadable unreadable) {
            return retry(log, ReminderFailure.ANSWERS_UNREADABLE, unreadable.why());
        }
        if (roll instanceof CallRoll.Outcome.AudienceUnreadable unreadable) {
            return retry(log, ReminderFailure.AUDIENCE_UNREADABLE, unreadable.why());
        }
        if (roll instanceof CallRoll.Outcome.OutOfReach) {
            return new Outcome.Resting(retryReminder.restsOutOfReach(log));
        }
        return roll instanceof CallRoll.Outcome.MessageGone gone ? held(log, gone.event()) : new Outcome.Cancelled();
    }

    /** Counts a try that ended in a way nobody foresaw, so that it does not come back for ever. */
    public Outcome unforeseen(PendingReminders.Pending pending) {
        return retry(pending.log(), ReminderFailure.UNFORESEEN, "see the log");
    }

    private Outcome send(ReminderLog log, CallRoll.Outcome.Called called) {
        boolean earlierTry = log.plan() != null;
        if (!earlierTry && finishReminder.stoppedAsFutile(log, called)) {
            return new Outcome.Stopped();
        }
        ReminderLog planned = planReminder.handle(log, called);
        SendParts.Outcome parts = sendParts.handle(planned, called, earlierTry);
        if (parts instanceof SendParts.Outcome.Done done) {
            finishReminder.sent(done.log(), called);
            return new Outcome.Sent(usersNotified(done.log()));
        }
        if (parts instanceof SendParts.Outcome.TryAgain again) {
            return retry(again.log(), again.failure(), again.why());
        }
        if (parts instanceof SendParts.Outcome.Cancelled cancelled) {
            finishReminder.cancelled(cancelled.log());
            return new Outcome.Cancelled();
        }
        if (parts instanceof SendParts.Outcome.Held held) {
            return held(held.log(), held.event());
        }
        SendParts.Outcome.NotPermitted refused = (SendParts.Outcome.NotPermitted) parts;
        finishReminder.notPermitted(refused.log());
        return new Outcome.NotPermitted(refused.why());
    }

    /** Nothing is sent before Discord has been asked a second time. */
    private Outcome held(ReminderLog log, Event event) {
        if (event.isOver()) {
            finishReminder.cancelled(log);
            return new Outcome.Cancelled();
        }
        return new Outcome.Resting(retryReminder.restsWhileGone(log, event));
    }

    private Outcome retry(ReminderLog log, ReminderFailure failure, String why) {
        return retryReminder
                .handle(log, failure)
                .<Outcome>map(at -> new Outcome.TriedAgain(at, failure, why))
                .orElseGet(() -> new Outcome.GivenUp(failure, why));
    }

    private static int usersNotified(ReminderLog log) {
        return log.plan() == null ? 0 : log.plan().usersNotified();
    }

    /** What became of one try. */
    public sealed interface Outcome {
        /**
         * Finished; 0 people when nobody was missing.
         *
         * @param usersNotified people its messages pinged
         */
        record Sent(int usersNotified) implements Outcome {}

        /** The event was paused, closed or unwatched meanwhile. */
        record Cancelled() implements Outcome {}

        /** Reminders of the event are futile, so it is paused. */
        record Stopped() implements Outcome {}

        /**
         * It is quiet in its guild, its guild cannot be reached, or its message seems gone.
         *
         * @param until when it is tried, without a try being counted
         */
        record Resting(Instant until) implements Outcome {}

        /**
         * It is tried again.
         *
         * @param why for the log
         */
        record TriedAgain(Instant at, ReminderFailure failure, String why) implements Outcome {}

        /**
         * All tries are used up.
         *
         * @param why for the log
         */
        record GivenUp(ReminderFailure failure, String why) implements Outcome {}

        /**
         * Discord refuses, and the event is blocked.
         *
         * @param why for the log
         */
        record NotPermitted(String why) implements Outcome {}
    }
}
