package reminderbot.memory;

import java.time.Instant;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reminderbot.domain.id.EventId;
import reminderbot.domain.id.UserId;
import reminderbot.domain.reminder.Pings;
import reminderbot.domain.reminder.ReminderLog;
import reminderbot.domain.reminder.ReminderPart;
import reminderbot.domain.reminder.ReminderPlan;
import reminderbot.domain.reminder.ReminderStatus;

/**
 * Somebody who was pinged once.
 *
 * @param forEvent whether it was for the event asked about
 * @param recent whether it was within the period asked about
 */
record PastPing(UserId user, Instant at, boolean forEvent, boolean recent) {
    /** The pings of one reminder that count: delivered, or still to come. */
    static Stream<PastPing> of(ReminderLog log, EventId event, Instant since) {
        ReminderPlan plan = log.plan();
        if (plan == null) {
            return Stream.empty();
        }
        Instant at = pingedAt(log.status(), plan);
        boolean forEvent = log.event().equals(event);
        boolean recent = !at.isBefore(since);
        return plan.parts().stream()
                .filter(part -> part.isDelivered() || (part.isOpen() && log.isPending()))
                .filter(part -> forEvent || recent)
                .map(ReminderPart::recipients)
                .flatMap(recipients -> recipients.stream().map(user -> new PastPing(user, at, forEvent, recent)));
    }

    Pings asPings() {
        return new Pings(forEvent ? at : null, recent ? at : null, recent ? 1 : 0);
    }

    static Pings together(Pings one, Pings other) {
        return new Pings(
                later(one.lastForEvent(), other.lastForEvent()),
                later(one.lastInGuild(), other.lastInGuild()),
                one.recently() + other.recently());
    }

    private static Instant pingedAt(ReminderStatus status, ReminderPlan plan) {
        if (status instanceof ReminderStatus.Sent sent) {
            return sent.at();
        }
        return status instanceof ReminderStatus.Failed failed ? failed.at() : plan.plannedAt();
    }

    private static @Nullable Instant later(@Nullable Instant one, @Nullable Instant other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isAfter(other) ? one : other;
    }
}
