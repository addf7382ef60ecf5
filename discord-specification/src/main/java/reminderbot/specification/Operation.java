package reminderbot.specification;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One kind of request that is described. Places are JSON pointers into the document.
 *
 * @param place of the description
 * @param paths matches the paths meant
 * @param variables how many parts of the path are not fixed
 */
record Operation(JsonNode document, String place, String method, Pattern paths, long variables) {

    private static final Pattern VARIABLE = Pattern.compile("\\{[^/]+}");

    static Operation of(JsonNode document, String template, String method) {
        return new Operation(
                document,
                "/paths/%s/%s".formatted(template.replace("/", "~1"), method),
                method,
                Pattern.compile("\\Q" + VARIABLE.matcher(template).replaceAll("\\\\E[^/]+\\\\Q") + "\\E"),
                VARIABLE.matcher(template).results().count());
    }

    boolean describes(Exchange exchange) {
        return method.equalsIgnoreCase(exchange.method())
                && paths.matcher(exchange.path()).matches();
    }

    String request() {
        return place + "/requestBody";
    }

    boolean needsBody() {
        return document.at(request() + "/required").asBoolean();
    }

    /** The answer with this status: described by its number or, for a refusal, together with all refusals. */
    Optional<String> answer(int status) {
        return Stream.of(String.valueOf(status), status / 100 + "XX")
                .map(name -> place + "/responses/" + name)
                .filter(answer -> document.at(answer).isObject())
                .map(answer ->
                        document.at(answer).path("$ref").asText("#" + answer).substring(1))
                .findFirst();
    }

    /** The schema of what a request or an answer carries, if it carries anything. */
    Optional<String> content(String requestOrAnswer) {
        String schema = requestOrAnswer + "/content/application~1json/schema";
        return Optional.of(schema).filter(there -> document.at(there).isObject());
    }

    /** The schema of each parameter of the query, by name. */
    Map<String, String> query() {
        String shared = place.substring(0, place.lastIndexOf('/'));
        Map<String, String> schemas = new HashMap<>();
        for (String list : new String[] {shared + "/parameters", place + "/parameters"}) {
            JsonNode parameters = document.at(list);
            for (int i = 0; i < parameters.size(); i++) {
                if (parameters.get(i).path("in").asText().equals("query")) {
                    schemas.put(parameters.get(i).path("name").asText(), "%s/%d/schema".formatted(list, i));
                }
            }
        }
        return schemas;
    }
}
