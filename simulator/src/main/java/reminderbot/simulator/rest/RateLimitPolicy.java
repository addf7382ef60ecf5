package reminderbot.simulator.rest;

import java.time.Duration;

/**
 * How many requests one bucket takes.
 *
 * @param enforced false to write the headers and refuse nothing
 */
public record RateLimitPolicy(int requests, Duration window, boolean enforced) {

    /** Refuses nothing. */
    public static final RateLimitPolicy LENIENT = new RateLimitPolicy(1000, Duration.ofSeconds(1), false);

    /** About what Discord does for messages in a channel: five in five seconds. */
    public static final RateLimitPolicy STRICT = new RateLimitPolicy(5, Duration.ofSeconds(5), true);
}
