package reminderbot.simulator.ratelimit;

import java.util.Set;
import reminderbot.simulator.recording.PathPattern;

/**
 * The limit of some routes that share it; each channel, guild or interaction is counted apart.
 *
 * @param path below {@code /api/v10}; {@code *} stands for one segment
 */
public record RouteLimit(Set<String> methods, String path, RateLimit limit) {

    /** Copies the methods. */
    public RouteLimit {
        methods = Set.copyOf(methods);
    }

    /** True for a request that is counted here. */
    boolean covers(String method, String requestPath) {
        return methods.contains(method) && new PathPattern(path).matches(requestPath);
    }
}
