package reminderbot.simulator.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import reminderbot.simulator.json.Json;

/** Counts requests per bucket and writes the headers that tell of it. Guarded by the world's lock. */
final class RateLimits {

    private static final int TOO_MANY_REQUESTS = 429;

    private final InstantSource clock;
    private final RateLimitPolicy policy;
    private final Map<String, Window> windows = new HashMap<>();

    RateLimits(InstantSource clock, RateLimitPolicy policy) {
        this.clock = clock;
        this.policy = policy;
    }

    /** Counts a request and returns how it stands. */
    Window count(String bucket) {
        Instant now = clock.instant();
        Window window = windows.get(bucket);
        if (window == null || !now.isBefore(window.end())) {
            window = new Window(bucket, 0, now.plus(policy.window()));
        }
        Window counted = new Window(bucket, window.used() + 1, window.end());
        windows.put(bucket, counted);
        return counted;
    }

    /** True when the request is one too many. */
    boolean exceeded(Window window) {
        return policy.enforced() && window.used() > policy.requests();
    }

    Map<String, String> headers(Window window) {
        Instant now = clock.instant();
        int left = Math.max(policy.enforced() ? 0 : 1, policy.requests() - window.used());
        return Map.of(
                "X-RateLimit-Limit", String.valueOf(policy.requests()),
                "X-RateLimit-Remaining", String.valueOf(left),
                "X-RateLimit-Reset", seconds(Duration.between(Instant.EPOCH, window.end())),
                "X-RateLimit-Reset-After", seconds(Duration.between(now, window.end())),
                "X-RateLimit-Bucket",
                        window.bucket().substring(0, window.bucket().indexOf(':')));
    }

    RestAnswer refusal(Window window) {
        Duration left = Duration.between(clock.instant(), window.end());
        return tooMany(left, false).with(headers(window));
    }

    static RestAnswer tooMany(Duration retryAfter, boolean global) {
        ObjectNode body =
                Json.object().put("message", "You are being rate limited.").put("code", 0);
        body.put("retry_after", retryAfter.toMillis() / 1000.0).put("global", global);
        long wholeSeconds = Math.max(1, (retryAfter.toMillis() + 999) / 1000);
        RestAnswer answer = RestAnswer.of(TOO_MANY_REQUESTS, body)
                .with(Map.of(
                        "Retry-After", String.valueOf(wholeSeconds), "X-RateLimit-Scope", global ? "global" : "user"));
        return global ? answer.with(Map.of("X-RateLimit-Global", "true")) : answer;
    }

    private static String seconds(Duration duration) {
        return String.format(Locale.ROOT, "%.3f", duration.toMillis() / 1000.0);
    }

    /** The requests of one bucket until {@code end}. */
    record Window(String bucket, int used, Instant end) {}
}
