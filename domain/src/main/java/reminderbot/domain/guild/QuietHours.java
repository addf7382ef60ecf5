package reminderbot.domain.guild;

import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

/**
 * The part of each day in which nobody is reminded, on the wall clock of a guild.
 *
 * @param from the first quiet minute
 * @param until the first minute that is not quiet any more; earlier than {@code from} when the night lies between, equal
 *     to it when no time is quiet
 */
public record QuietHours(LocalTime from, LocalTime until) {
    /** No time is quiet. */
    public static final QuietHours NONE = new QuietHours(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);

    /** From 22:00 to 08:00 (design, section 4.4). */
    public static final QuietHours DEFAULT = new QuietHours(LocalTime.of(22, 0), LocalTime.of(8, 0));

    public QuietHours {
        requireWholeMinute(from);
        requireWholeMinute(until);
    }

    /** Whether this time of day is quiet. */
    public boolean include(LocalTime time) {
        boolean begun = !time.isBefore(from);
        boolean over = !time.isBefore(until);
        return from.isAfter(until) ? begun || !over : begun && !over;
    }

    private static void requireWholeMinute(LocalTime time) {
        if (!time.equals(time.truncatedTo(ChronoUnit.MINUTES))) {
            throw new IllegalArgumentException("quiet hours begin and end at a whole minute, not at " + time);
        }
    }
}
