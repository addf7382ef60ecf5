package reminderbot.domain.event;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;

/**
 * How long before its deadline an event reminds, in place of an interval.
 *
 * @param before the longest first, 1 to {@value #MOST} different durations in whole seconds, 5 minutes to 30 days each
 */
public record Countdown(List<Duration> before) {
    /** The most reminders of a countdown. */
    public static final int MOST = 10;

    /** The shortest time before a deadline. */
    public static final Duration SHORTEST = Duration.ofMinutes(5);

    /** The longest time before a deadline. */
    public static final Duration LONGEST = Duration.ofDays(30);

    /** Two days, one day and two hours before. */
    public static final Countdown DEFAULT =
            new Countdown(List.of(Duration.ofHours(48), Duration.ofHours(24), Duration.ofHours(2)));

    /** Puts them in order; of the same duration named twice one is left. */
    public Countdown {
        before = before.stream().distinct().sorted(Comparator.reverseOrder()).toList();
        if (!isPossible(before)) {
            throw new IllegalArgumentException("a countdown is 1 to %d times of %s to %s in whole seconds, not %s"
                    .formatted(MOST, SHORTEST, LONGEST, before));
        }
    }

    /** Whether these times make a countdown. */
    public static boolean isPossible(List<Duration> before) {
        long different = before.stream().distinct().count();
        return different >= 1 && different <= MOST && before.stream().allMatch(Countdown::isPossible);
    }

    private static boolean isPossible(Duration duration) {
        return duration.compareTo(SHORTEST) >= 0
                && duration.compareTo(LONGEST) <= 0
                && duration.equals(duration.truncatedTo(ChronoUnit.SECONDS));
    }
}
