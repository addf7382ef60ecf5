package reminderbot.domain.reminder;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import reminderbot.domain.event.Countdown;
import reminderbot.domain.event.Event;
import reminderbot.domain.event.EventRules;
import reminderbot.domain.event.ReminderInterval;
import reminderbot.domain.guild.GuildHours;

/**
 * When an event reminds (design, section 4.4): at the points of a grid from the anchor on, those in quiet hours moved to
 * the end of them, points that meet there being one; and at last at its deadline, when there is nothing to do but close it.
 * A deadline that leaves no room for the first point gets one reminder halfway.
 *
 * <p>With a countdown it reminds at those times before its deadline instead. Each keeps out of quiet hours: it waits for
 * the end of them, or comes a minute before they begin when waiting would reach the deadline. Times that have passed are
 * not made up for; when all have, there is only the deadline.
 *
 * @param anchor where the grid begins: the watch, a change of interval, the end of a countdown, or a reopening
 * @param countdown to the deadline, in place of the grid; null means the grid
 * @param deadline when the event closes; null means never
 * @param hours of the guild
 */
public record ReminderSchedule(
        Instant anchor,
        ReminderInterval interval,
        @Nullable Countdown countdown,
        @Nullable Instant deadline,
        GuildHours hours) {
    /** However many times are late or meet at the edge of a night, nobody is pinged twice within this of a countdown. */
    private static final Duration COUNTDOWN_REST = Countdown.SHORTEST.dividedBy(2);

    /** The schedule of an event in a guild with these hours. */
    public static ReminderSchedule of(Event event, GuildHours hours) {
        EventRules rules = event.rules();
        return new ReminderSchedule(event.anchor(), event.interval(), rules.countdown(), rules.deadline(), hours);
    }

    /** The same on a grid that begins at this instant. */
    public ReminderSchedule from(Instant newAnchor) {
        return new ReminderSchedule(newAnchor, interval, countdown, deadline, hours);
    }

    /** When the event first reminds. */
    public Instant first() {
        return firstAfter(anchor);
    }

    /** When the event next reminds after this instant; its deadline when that comes first, even if it has passed. */
    public Instant firstAfter(Instant now) {
        if (deadline == null) {
            return firstOfGridAfter(now);
        }
        Instant next = pointAfter(now, deadline);
        return next.isAfter(now) && next.isBefore(deadline) ? next : deadline;
    }

    /**
     * Like {@link #firstAfter}, at least half an interval after a reminder that was sent; with a countdown, half of the
     * shortest time there can be before a deadline.
     *
     * @param lastSent when the event last pinged somebody; null when never
     */
    public Instant nextAfter(Instant now, @Nullable Instant lastSent) {
        if (lastSent == null) {
            return firstAfter(now);
        }
        Duration rest = countdown == null ? interval.duration().dividedBy(2) : COUNTDOWN_REST;
        Instant justTooSoon = lastSent.plus(rest).minusMillis(1);
        return firstAfter(justTooSoon.isAfter(now) ? justTooSoon : now);
    }

    /** When a reminder that is late may go out: now, or at the end of the quiet hours, at the deadline at the latest. */
    public Instant firstAllowed(Instant now) {
        Instant allowed = hours.firstAllowed(now);
        return deadline != null && deadline.isBefore(allowed) ? deadline : allowed;
    }

    /**
     * The event with its next reminder set by what holds now, after an edit of it or a change of the guild's hours. One
     * that is due already stays due, and an event without a next reminder stays without.
     */
    public static Event renewed(Event event, GuildHours hours, Instant now) {
        if (event.isDue(now)) {
            return event;
        }
        Instant from = event.restsUntil(now);
        return event.rescheduled(
                of(event, hours).nextAfter(from, event.history().lastReminder()));
    }

    private Instant pointAfter(Instant now, Instant end) {
        if (countdown != null) {
            return new CountdownPoints(countdown, end, hours).firstAfter(now);
        }
        return isCutShort(end) ? halfwayTo(end) : firstOfGridAfter(now);
    }

    /** The point before may lie in the quiet hours of now, and so still be to come. */
    private Instant firstOfGridAfter(Instant now) {
        ReminderGrid grid = grid();
        long n = grid.firstAfter(now);
        Instant moved = n == 1 ? now : hours.firstAllowed(grid.point(n - 1));
        return moved.isAfter(now) ? moved : hours.firstAllowed(grid.point(n));
    }

    private boolean isCutShort(Instant end) {
        return !end.isAfter(hours.firstAllowed(grid().point(1)));
    }

    private Instant halfwayTo(Instant end) {
        Duration half = Duration.between(anchor, end).dividedBy(2);
        return hours.firstAllowed(anchor.plus(half).truncatedTo(ChronoUnit.MILLIS));
    }

    private ReminderGrid grid() {
        return new ReminderGrid(anchor, interval, hours.zone());
    }
}
