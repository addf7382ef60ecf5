package reminderbot.domain.reminder;

import java.time.Duration;
import java.time.Instant;
import reminderbot.domain.event.Countdown;
import reminderbot.domain.guild.GuildHours;

/**
 * The points at which an event reminds that counts down to its deadline. Of those in quiet hours each is moved to the end of
 * them, so that nobody is woken; where that is too late for the deadline, to the last minute before them, so that nobody
 * learns of it too late. Points that meet are one.
 */
record CountdownPoints(Countdown countdown, Instant deadline, GuildHours hours) {
    /** The first point after this instant; the deadline when none is left. */
    Instant firstAfter(Instant now) {
        return countdown.before().stream()
                .map(this::point)
                .filter(point -> point.isAfter(now))
                .min(Instant::compareTo)
                .orElse(deadline);
    }

    private Instant point(Duration before) {
        Instant wanted = deadline.minus(before);
        Instant afterNight = hours.firstAllowed(wanted);
        return afterNight.isBefore(deadline) ? afterNight : hours.lastAllowed(wanted);
    }
}
