package reminderbot.domain.reminder;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import reminderbot.domain.event.ReminderInterval;

/**
 * The points at which an event would remind if it were never night: anchor + n × interval, n from 1 on (design, section
 * 4.4). Intervals of whole days step in local dates, each from the anchor's own time of day, so that an hour that is left
 * out one night does not stick; all others are exact.
 *
 * @param anchor where the grid begins; itself no point
 * @param zone whose dates count
 */
record ReminderGrid(Instant anchor, ReminderInterval interval, ZoneId zone) {
    /** The n-th point. A time of day that a change of clocks leaves out is moved on, of one that comes twice the first counts. */
    Instant point(long n) {
        Duration step = interval.duration();
        if (!isWholeDays(step)) {
            return anchor.plusSeconds(step.toSeconds() * n);
        }
        LocalDateTime local = LocalDateTime.ofInstant(anchor, zone).plusDays(step.toDays() * n);
        return local.atZone(zone).toInstant();
    }

    /** The number of the first point after this instant, at least 1. */
    long firstAfter(Instant instant) {
        long n = Math.max(
                1,
                Duration.between(anchor, instant).toSeconds()
                                / interval.duration().toSeconds()
                        + 1);
        while (n > 1 && point(n - 1).isAfter(instant)) {
            n--;
        }
        while (!point(n).isAfter(instant)) {
            n++;
        }
        return n;
    }

    private static boolean isWholeDays(Duration step) {
        return step.equals(Duration.ofDays(step.toDays()));
    }
}
