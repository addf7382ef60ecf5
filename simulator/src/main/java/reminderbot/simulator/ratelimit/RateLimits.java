package reminderbot.simulator.ratelimit;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Counts requests. Guarded by the world's lock. */
public final class RateLimits {

    private static final String ALL_ROUTES = "";

    private final InstantSource time;
    private final RateLimitPolicy policy;
    private final Map<String, Window> windows = new HashMap<>();

    /** Nothing counted yet; {@code time} is what the policy is measured by. */
    public RateLimits(InstantSource time, RateLimitPolicy policy) {
        this.time = time;
        this.policy = policy;
    }

    /** Counts a request among all; the refusal if it is one too many. */
    public Optional<TooManyRequests> countAmongAll() {
        return refusal(count(ALL_ROUTES, policy.global()), Scope.GLOBAL);
    }

    /**
     * Counts a request on its route.
     *
     * @param route what the request has in common with others, whatever ids are in the path
     * @param resource the channel, guild or interaction in the path; empty for none
     */
    public Count countOnRoute(String method, String path, String route, String resource) {
        Optional<RouteLimit> special = policy.routes().stream()
                .filter(limit -> limit.covers(method, path))
                .findFirst();
        RateLimit limit = special.map(RouteLimit::limit).orElse(policy.others());
        String bucket = Integer.toHexString(
                special.map(RouteLimit::path).orElse(method + route).hashCode());
        Window window = count(bucket + ":" + resource, limit);
        return new Count(headers(bucket, window), refusal(window, Scope.USER));
    }

    private Window count(String key, RateLimit limit) {
        Instant now = time.instant();
        Window before = windows.get(key);
        Window counted = before == null || !now.isBefore(before.end())
                ? new Window(limit, 1, now.plus(limit.window()))
                : new Window(limit, before.used() + 1, before.end());
        windows.put(key, counted);
        return counted;
    }

    private Optional<TooManyRequests> refusal(Window window, Scope scope) {
        return policy.enforced() && window.used() > window.limit().requests()
                ? Optional.of(new TooManyRequests(Duration.between(time.instant(), window.end()), scope))
                : Optional.empty();
    }

    private Map<String, String> headers(String bucket, Window window) {
        int most = window.limit().requests();
        int left = Math.max(policy.enforced() ? 0 : 1, most - window.used());
        return Map.of(
                "X-RateLimit-Limit", String.valueOf(most),
                "X-RateLimit-Remaining", String.valueOf(left),
                "X-RateLimit-Reset", seconds(Duration.between(Instant.EPOCH, window.end())),
                "X-RateLimit-Reset-After", seconds(Duration.between(time.instant(), window.end())),
                "X-RateLimit-Bucket", bucket);
    }

    private static String seconds(Duration duration) {
        return String.format(Locale.ROOT, "%.3f", duration.toMillis() / 1000.0);
    }

    /** How a request stands: the headers of its answer, and the refusal if it is one too many. */
    public record Count(Map<String, String> headers, Optional<TooManyRequests> refusal) {}

    private record Window(RateLimit limit, int used, Instant end) {}
}
