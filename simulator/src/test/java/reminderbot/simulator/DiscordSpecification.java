package reminderbot.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import reminderbot.simulator.recording.RestCall;

/** Discord's own description of its REST API, asked whether requests and answers are right. */
final class DiscordSpecification {

    private static final String JSON = "application/json";
    private static final Pattern VARIABLE = Pattern.compile("\\{[^/]+}");

    private final SchemaRegistry schemas = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private final JsonNode document;

    DiscordSpecification(Path file) throws IOException {
        document = new ObjectMapper().readTree(file.toFile());
    }

    /** What is wrong with the request; misspelt fields count. */
    List<String> faultsOfRequest(RestCall call) {
        JsonNode schema = operation(call).at("/requestBody/content").path(JSON).path("schema");
        if (schema.isMissingNode() || call.body().isMissingNode()) {
            return List.of();
        }
        return faults(call, schema, JdaFreedoms.straighten(call.body()), true);
    }

    /** What is wrong with a successful answer. */
    List<String> faultsOfAnswer(RestCall call) {
        JsonNode response = operation(call).path("responses").path(String.valueOf(call.status()));
        if (response.isMissingNode()) {
            return List.of("%s: status %d is not described".formatted(call.line(), call.status()));
        }
        JsonNode schema = response.path("content").path(JSON).path("schema");
        return schema.isMissingNode() ? List.of() : faults(call, schema, call.answer(), false);
    }

    private JsonNode operation(RestCall call) {
        Optional<JsonNode> path = document.path("paths").properties().stream()
                .filter(entry -> matches(entry.getKey(), call.path()))
                .min(Comparator.comparingLong(
                        entry -> VARIABLE.matcher(entry.getKey()).results().count()))
                .map(Map.Entry::getValue);
        JsonNode operation = path.orElseThrow(() -> new AssertionError("not described: " + call.line()))
                .path(call.method().toLowerCase(Locale.ROOT));
        if (operation.isMissingNode()) {
            throw new AssertionError("not described: " + call.line());
        }
        return operation;
    }

    private static boolean matches(String template, String path) {
        String pattern = "\\Q" + VARIABLE.matcher(template).replaceAll("\\\\E[^/]+\\\\Q") + "\\E";
        return path.matches(pattern);
    }

    private List<String> faults(RestCall call, JsonNode schema, JsonNode value, boolean strict) {
        ObjectNode root = new ObjectMapper().createObjectNode();
        root.putArray("allOf").add(schema);
        root.set("components", document.path("components"));
        if (strict) {
            root.put("unevaluatedProperties", false);
        }
        return schemas.getSchema(root).validate(value).stream()
                .map(error -> call.line() + " " + error)
                .toList();
    }
}
