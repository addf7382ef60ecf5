package reminderbot.specification;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Makes the description strict: an object has the fields that are described and no others. */
final class StrictDocument {

    private static final String JSON = "application/json";
    private static final String PART = "x-part";

    private final JsonNode document;

    private StrictDocument(JsonNode document) {
        this.document = document;
    }

    /** A strict copy. */
    static JsonNode of(JsonNode described) {
        StrictDocument strict = new StrictDocument(described.deepCopy());
        keepOnlyJson(strict.document);
        strict.allowErrorsByName();
        strict.closeComposed(strict.document);
        close(strict.document);
        return strict.document;
    }

    /** The same requests are described as forms with files, where they are parts of something larger. */
    private static void keepOnlyJson(JsonNode node) {
        if (node.path("content") instanceof ObjectNode content && content.has(JSON)) {
            content.retain(JSON);
        }
        node.forEach(StrictDocument::keepOnlyJson);
    }

    /** Inside a refusal Discord names what is wrong, like BASE_TYPE_REQUIRED; the description has numbers only. */
    private void allowErrorsByName() {
        if (document.at("/components/schemas/InnerErrors/properties/_errors") instanceof ObjectNode errors) {
            ObjectNode one = errors.putObject("items").put("type", "object");
            ObjectNode fields = one.putObject("properties");
            fields.putObject("code").put("type", "string");
            fields.putObject("message").put("type", "string");
            one.putArray("required").add("code").add("message");
        }
    }

    /** Where several descriptions together make one object, a field may be in any of them. */
    private void closeComposed(JsonNode node) {
        if (node instanceof ObjectNode composed && node.path("allOf").size() > 1) {
            composed.put("unevaluatedProperties", false);
            node.path("allOf").forEach(part -> ((ObjectNode) target(part)).put(PART, true));
        }
        node.forEach(this::closeComposed);
    }

    private JsonNode target(JsonNode part) {
        return part.has("$ref") ? document.at(part.path("$ref").asText().substring(1)) : part;
    }

    private static void close(JsonNode node) {
        if (node instanceof ObjectNode object && describesFields(object)) {
            object.put("additionalProperties", false);
        }
        node.forEach(StrictDocument::close);
    }

    private static boolean describesFields(JsonNode node) {
        return node.path("type").toString().contains("object")
                && node.path("properties").isObject()
                && !node.has("additionalProperties")
                && !node.has(PART);
    }
}
