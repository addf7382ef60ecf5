package reminderbot.simulator.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The answer to a REST request.
 *
 * @param status the HTTP status; 0 for none: the connection is cut
 * @param body the missing node for an empty one
 */
public record RestAnswer(int status, JsonNode body, Map<String, String> headers) {

    private static final int OK = 200;
    private static final int CREATED = 201;
    private static final int NO_CONTENT = 204;

    /** Copies the headers. */
    public RestAnswer {
        headers = Map.copyOf(headers);
    }

    /** Done, with a result. */
    public static RestAnswer ok(JsonNode body) {
        return of(OK, body);
    }

    /** Made, with what was made. */
    public static RestAnswer created(JsonNode body) {
        return of(CREATED, body);
    }

    /** Done. */
    public static RestAnswer done() {
        return of(NO_CONTENT, MissingNode.getInstance());
    }

    /** No answer: the connection is cut. */
    public static RestAnswer none() {
        return of(0, MissingNode.getInstance());
    }

    /** Any status with a body. */
    public static RestAnswer of(int status, JsonNode body) {
        return new RestAnswer(status, body, Map.of());
    }

    /** True when the connection is cut instead of answering. */
    public boolean cut() {
        return status == 0;
    }

    /** The same with more headers. */
    public RestAnswer with(Map<String, String> more) {
        Map<String, String> all = new LinkedHashMap<>(headers);
        all.putAll(more);
        return new RestAnswer(status, body, all);
    }
}
