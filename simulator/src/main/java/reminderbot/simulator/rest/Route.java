package reminderbot.simulator.rest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A method and a path with named parts, like {@code /channels/{channel}}, and what answers it.
 *
 * @param open true when no token is asked for
 */
record Route(String method, List<String> segments, boolean open, Function<RestRequest, RestAnswer> handler) {

    static Route of(String method, String path, Function<RestRequest, RestAnswer> handler) {
        return new Route(method, split(path), false, handler);
    }

    /** A route whose path holds the secret. */
    static Route open(String method, String path, Function<RestRequest, RestAnswer> handler) {
        return new Route(method, split(path), true, handler);
    }

    static List<String> split(String path) {
        return List.of(path.substring(1).split("/", -1));
    }

    /** The named parts of this path, if the route is meant. */
    Optional<Map<String, String>> match(String requestMethod, List<String> path) {
        if (!method.equals(requestMethod) || segments.size() != path.size()) {
            return Optional.empty();
        }
        Map<String, String> variables = new LinkedHashMap<>();
        for (int i = 0; i < path.size(); i++) {
            String segment = segments.get(i);
            if (segment.startsWith("{")) {
                variables.put(segment.substring(1, segment.length() - 1), path.get(i));
            } else if (!segment.equals(path.get(i))) {
                return Optional.empty();
            }
        }
        return Optional.of(variables);
    }

    /** The path with its named parts. */
    String path() {
        return "/" + String.join("/", segments);
    }

    /** The channel, guild or interaction in the path, which has a rate limit of its own; empty for none. */
    String resource(Map<String, String> variables) {
        return Stream.of("channel", "guild", "token")
                .filter(variables::containsKey)
                .map(variables::get)
                .findFirst()
                .orElse("");
    }
}
