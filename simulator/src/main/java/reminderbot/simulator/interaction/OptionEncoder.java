package reminderbot.simulator.interaction;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import reminderbot.simulator.json.Json;

/** Writes a command's options as Discord's client does, and refuses what that client would refuse. */
final class OptionEncoder {

    private static final int STRING = 3;
    private static final int INTEGER = 4;
    private static final int BOOLEAN = 5;
    private static final int USER = 6;
    private static final int CHANNEL = 7;
    private static final int ROLE = 8;
    private static final int MENTIONABLE = 9;
    private static final int NUMBER = 10;

    private final Resolved resolved;

    OptionEncoder(Resolved resolved) {
        this.resolved = resolved;
    }

    /**
     * The options with these values.
     *
     * @param focused the option being typed; empty for a command that is sent
     * @throws IllegalArgumentException for an unknown or missing option or a value outside its limits
     */
    ArrayNode encode(JsonNode definitions, Map<String, ?> values, String focused) {
        Set<String> unknown = new LinkedHashSet<>(values.keySet());
        ArrayNode options = Json.array();
        Json.elements(definitions).forEach(definition -> {
            String name = definition.path("name").asText();
            Object value = values.get(name);
            unknown.remove(name);
            if (value != null) {
                options.add(encode(definition, value, name.equals(focused)));
            } else if (definition.path("required").asBoolean() && focused.isEmpty()) {
                throw new IllegalArgumentException("required option missing: " + name);
            }
        });
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("no such options: " + unknown + " in " + definitions);
        }
        return options;
    }

    private ObjectNode encode(JsonNode definition, Object value, boolean focused) {
        int type = definition.path("type").asInt();
        ObjectNode option = Json.object().put("name", definition.path("name").asText());
        option.put("type", type);
        if (focused) {
            return option.put("value", value.toString()).put("focused", true);
        }
        switch (type) {
            case STRING -> option.put("value", text(definition, value.toString()));
            case INTEGER -> option.put("value", (long) number(definition, value));
            case NUMBER -> option.put("value", number(definition, value));
            case BOOLEAN -> option.put("value", (Boolean) value);
            default -> option.put("value", resolvedId(type, value));
        }
        return option;
    }

    private String resolvedId(int type, Object value) {
        long id = ((Number) value).longValue();
        switch (type) {
            case USER, MENTIONABLE -> resolved.user(id);
            case CHANNEL -> resolved.channel(id);
            case ROLE -> resolved.role(id);
            default -> throw new IllegalArgumentException("options of type %d are not simulated".formatted(type));
        }
        return String.valueOf(id);
    }

    private static String text(JsonNode definition, String value) {
        int least = definition.path("min_length").asInt(0);
        int most = definition.path("max_length").asInt(6000);
        if (value.length() < least || value.length() > most) {
            throw refused(definition, value);
        }
        return chosen(definition, value);
    }

    private static double number(JsonNode definition, Object value) {
        double number = ((Number) value).doubleValue();
        boolean below = definition.has("min_value")
                && number < definition.path("min_value").asDouble();
        boolean above = definition.has("max_value")
                && number > definition.path("max_value").asDouble();
        if (below || above) {
            throw refused(definition, value);
        }
        return number;
    }

    private static String chosen(JsonNode definition, String value) {
        JsonNode choices = definition.path("choices");
        boolean free = choices.isEmpty();
        if (!free
                && Json.elements(choices)
                        .noneMatch(choice -> choice.path("value").asText().equals(value))) {
            throw refused(definition, value);
        }
        return value;
    }

    private static IllegalArgumentException refused(JsonNode definition, Object value) {
        return new IllegalArgumentException("Discord's client refuses %s for %s".formatted(value, definition));
    }
}
