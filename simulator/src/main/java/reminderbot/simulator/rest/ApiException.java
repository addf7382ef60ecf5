package reminderbot.simulator.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import reminderbot.simulator.json.Json;

/** A request is refused. */
public final class ApiException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final ApiError error;
    private final String field;
    private final String reason;

    /** Refused as a whole. */
    public ApiException(ApiError error) {
        this(error, "", "");
    }

    private ApiException(ApiError error, String field, String reason) {
        super(error.message() + (field.isEmpty() ? "" : ": " + field + ": " + reason));
        this.error = error;
        this.field = field;
        this.reason = reason;
    }

    /** One field breaks a rule. {@code field} is a path with dots, like {@code embeds.0.title}. */
    public static ApiException invalid(String field, String reason) {
        return new ApiException(ApiError.INVALID_FORM_BODY, field, reason);
    }

    /** Which refusal it is. */
    public ApiError error() {
        return error;
    }

    /** The answer's body. */
    public ObjectNode body() {
        ObjectNode json = Json.object().put("message", error.message()).put("code", error.code());
        if (!field.isEmpty()) {
            ObjectNode at = json.putObject("errors");
            for (String part : field.split("\\.", -1)) {
                at = at.putObject(part);
            }
            at.putArray("_errors").addObject().put("code", "INVALID").put("message", reason);
        }
        return json;
    }
}
