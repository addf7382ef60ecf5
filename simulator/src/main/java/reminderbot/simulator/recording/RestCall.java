package reminderbot.simulator.recording;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Map;

/**
 * One REST request and what it was answered.
 *
 * @param path below {@code /api/v10}, as it was written, without the query
 * @param query decoded
 * @param body the missing node when there was none
 * @param status the HTTP status; 0 when the connection was cut without an answer
 * @param answer the missing node when the answer had no body
 * @param at by the simulator's clock
 */
public record RestCall(
        String method, String path, Map<String, String> query, JsonNode body, int status, JsonNode answer, Instant at) {

    /** Copies the query. */
    public RestCall {
        query = Map.copyOf(query);
    }

    /** Method and path, like {@code GET /users/@me}. */
    public String line() {
        return method + " " + path;
    }
}
