package reminderbot.domain.reminder;

import java.time.Duration;
import java.util.Optional;

/** When a reminder that did not work out is tried again (design, section 4.5). */
public final class RetryPolicy {
    /** Tries of one reminder, the first included. */
    public static final int TRIES = 8;

    private static final Duration SHORTEST = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private RetryPolicy() {}

    /**
     * How long to wait before the next try: 5 s doubled with each failure, up to half as much again so that many
     * failures do not come back at once, 10 minutes at most. Empty when all tries are used up.
     *
     * @param failedTries how many tries have failed, at least 1
     * @param jitter 0 to 1
     */
    public static Optional<Duration> delayAfter(int failedTries, double jitter) {
        if (failedTries >= TRIES) {
            return Optional.empty();
        }
        Duration doubled = SHORTEST.multipliedBy(1L << (failedTries - 1));
        Duration spread = Duration.ofMillis((long) (doubled.toMillis() / 2.0 * jitter));
        Duration delay = doubled.plus(spread);
        return Optional.of(delay.compareTo(LONGEST) > 0 ? LONGEST : delay);
    }
}
