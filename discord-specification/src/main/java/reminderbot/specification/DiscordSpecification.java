package reminderbot.specification;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.keyword.NonValidationKeyword;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Discord's own description of its REST API, asked whether requests and answers are right. Thread-safe. */
public final class DiscordSpecification {

    private static final SchemaLocation LOCATION = SchemaLocation.of("urn:discord");
    private static final Dialect DIALECT = Dialect.builder("urn:openapi", Dialects.getDraft202012())
            .unknownKeywordFactory((name, context) -> new NonValidationKeyword(name))
            .build();
    private static final int SERVER_FAILED = 500;
    private static final int FAULTS_AT_MOST = 5;
    private static final Pattern NUMBER = Pattern.compile("0|[1-9][0-9]{0,17}");

    private final List<Operation> operations;
    private final Schema schemas;

    private DiscordSpecification(JsonNode document) {
        operations = document.path("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .map(method -> Operation.of(document, path.getKey(), method.getKey())))
                .sorted(Comparator.comparingLong(Operation::variables))
                .toList();
        schemas = SchemaRegistry.withDialect(DIALECT).getSchema(LOCATION, document);
    }

    /**
     * Reads the description.
     *
     * @throws IOException when there is no such file or it is no JSON
     */
    public static DiscordSpecification read(Path file) throws IOException {
        return new DiscordSpecification(StrictDocument.of(new ObjectMapper().readTree(file.toFile())));
    }

    /** What is not as Discord describes it, fields that are not described included; nothing when all is well. */
    public List<String> faults(Exchange exchange) {
        Optional<Operation> described = operations.stream()
                .filter(operation -> operation.describes(exchange))
                .findFirst();
        if (described.isEmpty()) {
            return List.of(exchange + ": no such request is described");
        }
        return Stream.of(
                        faultsOfQuery(described.get(), exchange),
                        faultsOfRequest(described.get(), exchange),
                        faultsOfAnswer(described.get(), exchange))
                .flatMap(List::stream)
                .toList();
    }

    private List<String> faultsOfQuery(Operation operation, Exchange exchange) {
        Map<String, String> described = operation.query();
        List<String> faults = new ArrayList<>();
        exchange.query().forEach((name, value) -> {
            boolean right = described.containsKey(name)
                    && readings(value)
                            .anyMatch(reading ->
                                    errors(described.get(name), reading).isEmpty());
            if (!right && !JdaFreedoms.addsToQuery(exchange, name)) {
                faults.add("%s: query %s=%s is not described".formatted(exchange, name, value));
            }
        });
        return faults;
    }

    private List<String> faultsOfRequest(Operation operation, Exchange exchange) {
        Optional<String> schema = operation.content(operation.request());
        JsonNode body = JdaFreedoms.straighten(exchange.body());
        if (body.isMissingNode()) {
            return operation.needsBody() ? List.of(exchange + ": the request has no body") : List.of();
        }
        return schema.map(place -> faults(exchange + " request", place, body))
                .orElseGet(() -> List.of(exchange + ": no body of the request is described"));
    }

    private List<String> faultsOfAnswer(Operation operation, Exchange exchange) {
        if (exchange.status() == 0 || exchange.status() >= SERVER_FAILED) {
            return List.of();
        }
        Optional<String> answer = operation.answer(exchange.status());
        if (answer.isEmpty()) {
            return List.of(exchange + ": no such status is described");
        }
        Optional<String> schema = operation.content(answer.get());
        if (schema.isPresent() == exchange.answer().isMissingNode()) {
            return List.of(exchange + ": an answer without a body, or a body that is not described");
        }
        return schema.map(place -> faults(exchange + " answer", place, exchange.answer()))
                .orElse(List.of());
    }

    private List<String> faults(String what, String place, JsonNode value) {
        return Likeliest.of(errors(place, value)).stream()
                .limit(FAULTS_AT_MOST)
                .map(error -> "%s %s".formatted(what, error))
                .toList();
    }

    private List<Error> errors(String place, JsonNode value) {
        return schemas.getRefSchema(SchemaLocation.of("#" + place).getFragment())
                .validate(value);
    }

    /** A query has only texts: what looks like a number or a truth value may be meant as one. */
    private static Stream<JsonNode> readings(String value) {
        Stream<JsonNode> text = Stream.of(TextNode.valueOf(value));
        if (NUMBER.matcher(value).matches()) {
            return Stream.concat(text, Stream.of(LongNode.valueOf(Long.parseLong(value))));
        }
        boolean truth = value.equals("true") || value.equals("false");
        return truth ? Stream.concat(text, Stream.of(BooleanNode.valueOf(value.equals("true")))) : text;
    }
}
