package reminderbot.domain.reminder;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import reminderbot.domain.event.Event;

/**
 * The grid of an event's reminders: anchor + n × interval, n from 1 on (design, section 4.4).
 *
 * @param anchor where the grid begins
 * @param interval the step, positive
 */
public record ReminderSchedule(Instant anchor, Duration interval) {
    /** The grid of an event. */
    public static ReminderSchedule of(Event event) {
        return new ReminderSchedule(event.anchor(), event.interval().duration());
    }

    /** The first grid point after this instant. */
    public Instant firstAfter(Instant now) {
        if (now.isBefore(anchor)) {
            return anchor.plus(interval);
        }
        long steps = Duration.between(anchor, now).dividedBy(interval) + 1;
        return anchor.plus(interval.multipliedBy(steps));
    }

    /**
     * The first grid point after this instant that leaves at least half an interval since a reminder was sent.
     *
     * @param lastSent when the event last pinged somebody; null when never
     */
    public Instant nextAfter(Instant now, @Nullable Instant lastSent) {
        Instant next = firstAfter(now);
        boolean tooSoon = lastSent != null && next.isBefore(lastSent.plus(interval.dividedBy(2)));
        return tooSoon ? next.plus(interval) : next;
    }
}
