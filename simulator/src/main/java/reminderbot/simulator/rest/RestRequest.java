package reminderbot.simulator.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import reminderbot.simulator.model.Ids;

/**
 * A REST request.
 *
 * @param path below {@code /api/v10}, as it was written, without the query
 * @param variables the decoded parts of the path that the route names
 * @param query decoded
 * @param authorization the header; empty for none
 * @param body the missing node when there is none
 */
public record RestRequest(
        String method,
        String path,
        Map<String, String> variables,
        Map<String, String> query,
        String authorization,
        JsonNode body) {

    /** Copies the maps. */
    public RestRequest {
        variables = Map.copyOf(variables);
        query = Map.copyOf(query);
    }

    /** The same request as its route reads it. */
    public RestRequest with(Map<String, String> routeVariables) {
        return new RestRequest(method, path, routeVariables, query, authorization, body);
    }

    /** A part of the path. */
    public String variable(String name) {
        return variables.getOrDefault(name, "");
    }

    /** A part of the path as an id; 0, which no object has, when it is none. */
    public long id(String name) {
        return Ids.parse(variable(name));
    }

    /** An id of the query; 0 when it is not there. */
    public long queryId(String name) {
        return Ids.parse(query.getOrDefault(name, ""));
    }

    /**
     * A number of the query.
     *
     * @throws ApiException when it is not in the range
     */
    public int queryNumber(String name, int usual, int least, int most) {
        long number = query.containsKey(name) ? queryId(name) : usual;
        if (number < least || number > most) {
            throw ApiException.invalid(name, "int value should be between %d and %d.".formatted(least, most));
        }
        return (int) number;
    }
}
