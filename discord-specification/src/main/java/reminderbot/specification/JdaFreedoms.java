package reminderbot.specification;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Map;
import java.util.Set;

/** What JDA writes differently from Discord's description, or beyond it; Discord takes it. */
final class JdaFreedoms {

    private static final Set<String> TEXTS_DESCRIBED_AS_NUMBERS =
            Set.of("default_member_permissions", "contexts", "integration_types");
    private static final Set<String> NUMBERS_DESCRIBED_AS_TEXTS = Set.of("recipient_id");
    private static final Set<String> WRITTEN_WHEN_OFF = Set.of("autocomplete", "nsfw");

    private JdaFreedoms() {}

    /** True for a parameter that JDA adds to every request of an interaction's webhook. */
    static boolean addsToQuery(Exchange exchange, String parameter) {
        return parameter.equals("wait") && exchange.path().startsWith("/webhooks/");
    }

    /** A copy as Discord describes it. */
    static JsonNode straighten(JsonNode body) {
        JsonNode copy = body.deepCopy();
        straightenInPlace(copy);
        return copy;
    }

    private static void straightenInPlace(JsonNode node) {
        node.forEach(JdaFreedoms::straightenInPlace);
        if (node instanceof ObjectNode object) {
            if (object.path("emoji") instanceof ObjectNode emoji) {
                straightenEmoji(emoji);
            }
            WRITTEN_WHEN_OFF.stream()
                    .filter(name ->
                            object.path(name).isBoolean() && !object.path(name).booleanValue())
                    .forEach(object::remove);
            Set.copyOf(object.propertyStream().map(Map.Entry::getKey).toList())
                    .forEach(name -> object.set(name, straightened(name, object.path(name))));
        }
    }

    private static void straightenEmoji(ObjectNode emoji) {
        emoji.remove("animated");
        if (emoji.path("id").isNumber()) {
            emoji.put("id", emoji.path("id").asText());
        }
    }

    private static JsonNode straightened(String name, JsonNode value) {
        if (NUMBERS_DESCRIBED_AS_TEXTS.contains(name) && value.isNumber()) {
            return TextNode.valueOf(value.asText());
        }
        if (!TEXTS_DESCRIBED_AS_NUMBERS.contains(name)) {
            return value;
        }
        if (value instanceof ArrayNode texts) {
            ArrayNode numbers = texts.arrayNode();
            texts.forEach(text -> numbers.add(text.asLong()));
            return numbers;
        }
        return value.isTextual() ? LongNode.valueOf(value.asLong()) : value;
    }
}
