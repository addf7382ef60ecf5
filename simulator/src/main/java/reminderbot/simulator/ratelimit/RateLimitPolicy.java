package reminderbot.simulator.ratelimit;

import java.time.Duration;
import java.util.List;
import java.util.Set;

/**
 * How many requests are taken.
 *
 * @param routes the limits of single routes; the first that covers a request counts
 * @param others the limit of each other route
 * @param global the limit of all routes together, those of interactions left out
 * @param enforced false to write the headers and refuse nothing
 * @param inRealTime true to measure by the machine's time, false by the simulator's clock
 */
public record RateLimitPolicy(
        List<RouteLimit> routes, RateLimit others, RateLimit global, boolean enforced, boolean inRealTime) {

    private static final RateLimit DISCORDS_GLOBAL = new RateLimit(50, Duration.ofSeconds(1));

    /** Refuses nothing. */
    public static final RateLimitPolicy LENIENT =
            new RateLimitPolicy(List.of(), new RateLimit(1000, Duration.ofSeconds(1)), DISCORDS_GLOBAL, false, false);

    /**
     * What Discord does. Only the global limit is documented; those of messages and reactions are what clients observe,
     * and the one of the other routes is a guess of that size.
     */
    public static final RateLimitPolicy DISCORDS = new RateLimitPolicy(
            List.of(
                    new RouteLimit(Set.of("POST"), "/channels/*/messages", new RateLimit(5, Duration.ofSeconds(5))),
                    new RouteLimit(
                            Set.of("PUT", "DELETE"),
                            "/channels/*/messages/*/reactions/*/*",
                            new RateLimit(1, Duration.ofMillis(250)))),
            new RateLimit(10, Duration.ofSeconds(1)),
            DISCORDS_GLOBAL,
            true,
            false);

    /** Copies the list. */
    public RateLimitPolicy {
        routes = List.copyOf(routes);
    }

    /** Takes this many requests of each route, in each channel, guild and interaction, and Discord's number of all. */
    public static RateLimitPolicy everyRoute(int requests, Duration window) {
        return new RateLimitPolicy(List.of(), new RateLimit(requests, window), DISCORDS_GLOBAL, true, false);
    }

    /** The same with another limit of all routes together. */
    public RateLimitPolicy withGlobal(int requests, Duration window) {
        return new RateLimitPolicy(routes, others, new RateLimit(requests, window), enforced, inRealTime);
    }

    /** The same, measured by the machine's time: for clients that wait, while the simulator's clock stands. */
    public RateLimitPolicy measuredInRealTime() {
        return new RateLimitPolicy(routes, others, global, enforced, true);
    }
}
