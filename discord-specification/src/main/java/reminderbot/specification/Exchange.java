package reminderbot.specification;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/**
 * A REST request and its answer.
 *
 * @param path below {@code /api/v10}, without the query
 * @param body the missing node for none
 * @param status 0 when the connection was cut without an answer
 * @param answer the missing node for none
 */
public record Exchange(
        String method, String path, Map<String, String> query, JsonNode body, int status, JsonNode answer) {

    /** Copies the query. */
    public Exchange {
        query = Map.copyOf(query);
    }

    /** True when Discord did what was asked. */
    boolean succeeded() {
        return status >= 200 && status < 300;
    }

    @Override
    public String toString() {
        return "%s %s (%d)".formatted(method, path, status);
    }
}
