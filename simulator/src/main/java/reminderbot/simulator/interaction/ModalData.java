package reminderbot.simulator.interaction;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reminderbot.simulator.json.Json;
import reminderbot.simulator.model.Guild;
import reminderbot.simulator.model.User;
import reminderbot.simulator.model.World;

/** Writes a form that a person filled in. Guarded by the world's lock. */
public final class ModalData {

    private static final int TEXT_INPUT = 4;
    private static final int LABEL = 18;

    private final Resolved resolved;

    /** What this person fills in in this guild. */
    public ModalData(World world, Guild guild, User user) {
        this.resolved = new Resolved(world, guild, user);
    }

    /**
     * The filled form.
     *
     * @param values by the custom id of the input: a text, or for a menu one or a collection of strings or of the ids of
     *     users, roles and channels; inputs without one keep what the bot wrote in them
     * @throws IllegalArgumentException for an unknown input, or a required one left empty
     */
    public ObjectNode submit(JsonNode modal, Map<String, ?> values) {
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
        if (!resolved.json().isEmpty()) {
            data.set("resolved", resolved.json());
        }
        return data;
    }

    private ObjectNode fill(JsonNode input, Map<String, ?> values) {
        String customId = input.path("custom_id").asText();
        int type = input.path("type").asInt();
        ObjectNode filled = Json.object().put("type", type).put("custom_id", customId);
        filled.put("id", input.path("id").asInt());
        Object value = values.get(customId);
        if (type != TEXT_INPUT) {
            filled.set("values", MenuChoice.of(input, chosen(input, value), resolved));
            return filled;
        }
        String text = value == null ? input.path("value").asText("") : value.toString();
        requireFits(input, text);
        return filled.put("value", text);
    }

    private static List<?> chosen(JsonNode menu, @Nullable Object value) {
        if (value instanceof Collection<?> several) {
            return List.copyOf(several);
        }
        return value == null ? chosenByTheBot(menu) : List.of(value);
    }

    private static List<?> chosenByTheBot(JsonNode menu) {
        Stream<String> texts = Json.elements(menu.path("options"))
                .filter(option -> option.path("default").asBoolean())
                .map(option -> option.path("value").asText());
        Stream<Long> entities = Json.elements(menu.path("default_values"))
                .map(entity -> entity.path("id").asLong());
        return Stream.concat(texts, entities).toList();
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
