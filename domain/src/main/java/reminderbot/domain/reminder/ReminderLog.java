package reminderbot.domain.reminder;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import reminderbot.domain.event.Event;
import reminderbot.domain.id.EventId;

/**
 * The record of one reminder: written before anything is sent, so that a crash at any moment neither loses nor doubles
 * it. An event has at most one that is pending. Immutable.
 *
 * @param scheduledAt the instant it was due, whole milliseconds; an event has one reminder at most per instant
 * @param plan whom it pings; null until that is known
 * @param removeAt when its messages are to be removed; null while it is pending, and when they are to stay or are removed
 */
public record ReminderLog(
        ReminderKey key,
        EventId event,
        ReminderKind kind,
        Instant scheduledAt,
        ReminderStatus status,
        @Nullable ReminderPlan plan,
        @Nullable Instant removeAt) {
    public ReminderLog {
        if (removeAt != null && status instanceof ReminderStatus.Pending) {
            throw new IllegalArgumentException("reminder " + key + " is pending, so nothing of it can be removed yet");
        }
    }

    /** A reminder that is due and was not worked on yet. */
    public static ReminderLog claimed(EventId event, Instant scheduledAt, ReminderKind kind, Instant now) {
        ReminderKey key = ReminderKey.of(event.message(), scheduledAt, kind);
        return new ReminderLog(key, event, kind, scheduledAt, new ReminderStatus.Pending(0, now), null, null);
    }

    /** The reminder as its guild names it. */
    public ReminderId id() {
        return new ReminderId(event.guild(), key);
    }

    /** Whether it is still to be worked on. */
    public boolean isPending() {
        return status instanceof ReminderStatus.Pending;
    }

    /** Tries that did not work out so far; 0 for one that is finished. */
    public int failedTries() {
        return status instanceof ReminderStatus.Pending pending ? pending.failedTries() : 0;
    }

    /** With its recipients fixed. */
    public ReminderLog planned(ReminderPlan newPlan) {
        return new ReminderLog(key, event, kind, scheduledAt, status, newPlan, removeAt);
    }

    /** With one part replaced, because recipients dropped out of it or it was delivered. */
    public ReminderLog with(ReminderPart part) {
        return planned(requirePlan().with(part));
    }

    /** With one part in another state. */
    public ReminderLog with(ReminderPart part, PartState state) {
        return with(part.in(state));
    }

    /** To be tried again. */
    public ReminderLog retriedAt(Instant nextTryAt) {
        return in(new ReminderStatus.Pending(failedTries() + 1, nextTryAt));
    }

    /** Not to be tried before then; that does not count as a try. */
    public ReminderLog restingUntil(Instant nextTryAt) {
        return in(new ReminderStatus.Pending(failedTries(), nextTryAt));
    }

    /** Finished; whoever its delivered parts name was notified. */
    public ReminderLog sent(Instant now) {
        return in(new ReminderStatus.Sent(now, plan == null ? 0 : plan.usersNotified()));
    }

    /** Given up. */
    public ReminderLog failed(Instant now, ReminderFailure why) {
        return in(new ReminderStatus.Failed(now, why));
    }

    /** With the message of one of its parts removed. */
    public ReminderLog removed(int part) {
        return requirePlan().parts().stream()
                .filter(one -> one.number() == part)
                .findFirst()
                .map(one -> with(one, new PartState.Removed()))
                .orElse(this);
    }

    /** Finished, with its messages to be removed at this instant; null leaves them. */
    public ReminderLog removingAt(@Nullable Instant at) {
        return new ReminderLog(key, event, kind, scheduledAt, status, plan, at);
    }

    /**
     * Whether this record may be removed: it was due and finished before an instant, and no fair turn depends on it. A turn
     * depends on every ping of an event that is not over, or that opens again by itself.
     *
     * @param reminded the event of this reminder
     */
    public boolean isForgettable(Event reminded, Instant before) {
        boolean past = scheduledAt.isBefore(before) && finishedBefore(before);
        boolean pinged = plan != null && plan.parts().stream().anyMatch(ReminderPart::isDelivered);
        return past && (!pinged || (reminded.isOver() && !reminded.reopensOnWithdrawal(before)));
    }

    /** Whether it was sent or given up before an instant. */
    public boolean finishedBefore(Instant instant) {
        if (status instanceof ReminderStatus.Sent sent) {
            return sent.at().isBefore(instant);
        }
        return status instanceof ReminderStatus.Failed failed && failed.at().isBefore(instant);
    }

    private ReminderPlan requirePlan() {
        if (plan == null) {
            throw new IllegalStateException("reminder " + key + " is not planned yet");
        }
        return plan;
    }

    private ReminderLog in(ReminderStatus newStatus) {
        Instant newRemoveAt = newStatus instanceof ReminderStatus.Pending ? null : removeAt;
        return new ReminderLog(key, event, kind, scheduledAt, newStatus, plan, newRemoveAt);
    }
}
