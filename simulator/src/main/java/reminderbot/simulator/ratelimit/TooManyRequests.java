package reminderbot.simulator.ratelimit;

import java.time.Duration;
import java.util.Map;

/** A request is one too many. */
public record TooManyRequests(Duration retryAfter, Scope scope) {

    /** True when no route takes a request before the time is over. */
    public boolean global() {
        return scope == Scope.GLOBAL;
    }

    /** The headers that only such an answer has. Discord writes whole seconds, never 0. */
    public Map<String, String> headers() {
        long wholeSeconds = Math.max(1, (retryAfter.toMillis() + 999) / 1000);
        String wait = String.valueOf(wholeSeconds);
        return global()
                ? Map.of("Retry-After", wait, "X-RateLimit-Scope", scope.text(), "X-RateLimit-Global", "true")
                : Map.of("Retry-After", wait, "X-RateLimit-Scope", scope.text());
    }
}
