package reminderbot.domain.event;

import java.time.Duration;
import java.time.temporal.ChronoUnit;

/**
 * The time between two reminders of an event.
 *
 * @param duration whole seconds, 1 second to 7 days; people may go below 5 minutes in test mode only
 */
public record ReminderInterval(Duration duration) {
    /** The shortest interval that can be stored; what a person may choose is a matter of the operating mode. */
    public static final Duration SHORTEST = Duration.ofSeconds(1);

    /** The longest interval (design, section 4.4). */
    public static final Duration LONGEST = Duration.ofDays(7);

    /** Sixty minutes (specification, event table). */
    public static final ReminderInterval DEFAULT = new ReminderInterval(Duration.ofMinutes(60));

    public ReminderInterval {
        if (duration.compareTo(SHORTEST) < 0
                || duration.compareTo(LONGEST) > 0
                || !duration.equals(duration.truncatedTo(ChronoUnit.SECONDS))) {
            throw new IllegalArgumentException(
                    "an interval is " + SHORTEST + " to " + LONGEST + " in whole seconds, not " + duration);
        }
    }
}
