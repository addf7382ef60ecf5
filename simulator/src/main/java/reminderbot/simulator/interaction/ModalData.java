package reminderbot.simulator.interaction;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import reminderbot.simulator.json.Json;

/** Writes a form that a person filled in. */
public final class ModalData {

    private static final int TEXT_INPUT = 4;
    private static final int LABEL = 18;

    private ModalData() {}

    /**
     * The filled form.
     *
     * @param values by the custom id of the input: a text, or a collection for a menu; inputs without one keep what the
     *     bot wrote in them
     * @throws IllegalArgumentException for an unknown input, or a required one left empty
     */
    public static ObjectNode submit(JsonNode modal, Map<String, ?> values) {
        ObjectNode data = Json.object().put("custom_id", modal.path("custom_id").asText());
        ArrayNode components = data.putArray("components");
        Set<String> unknown = new HashSet<>(values.keySet());
        Json.elements(modal.path("components"))
                .filter(component -> component.path("type").asInt() == LABEL)
                .forEach(label -> {
                    JsonNode input = label.path("component");
                    unknown.remove(input.path("custom_id").asText());
                    ObjectNode filled = components.addObject();
                    filled.put("type", LABEL).put("id", label.path("id").asInt());
                    filled.set("component", fill(input, values));
                });
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("no such inputs: " + unknown + " in " + modal);
        }
        return data;
    }

    private static ObjectNode fill(JsonNode input, Map<String, ?> values) {
        String customId = input.path("custom_id").asText();
        int type = input.path("type").asInt();
        ObjectNode filled = Json.object().put("type", type).put("custom_id", customId);
        filled.put("id", input.path("id").asInt());
        Object value = values.get(customId);
        if (type != TEXT_INPUT) {
            ArrayNode chosen = filled.putArray("values");
            chosenValues(value).forEach(chosen::add);
            return filled;
        }
        String text = value == null ? input.path("value").asText("") : value.toString();
        requireFits(input, text);
        return filled.put("value", text);
    }

    private static List<String> chosenValues(@Nullable Object value) {
        if (value instanceof Collection<?> several) {
            return several.stream().map(String::valueOf).toList();
        }
        return value == null ? List.of() : List.of(value.toString());
    }

    private static void requireFits(JsonNode input, String text) {
        boolean missing = text.isEmpty() && input.path("required").asBoolean(true);
        boolean tooShort =
                !text.isEmpty() && text.length() < input.path("min_length").asInt(0);
        if (missing || tooShort || text.length() > input.path("max_length").asInt(4000)) {
            throw new IllegalArgumentException("Discord's client refuses \"%s\" for %s".formatted(text, input));
        }
    }
}
