package reminderbot.simulator.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.Set;
import reminderbot.simulator.json.Json;
import reminderbot.simulator.model.World;

/** The rules of components in one message. Source: Discord documentation, "Component Reference". */
final class ComponentRules {

    private static final int ROW = 1;
    private static final int BUTTON = 2;
    private static final int STRING_SELECT = 3;
    private static final int LAST_SELECT = 8;
    private static final int LINK_STYLE = 5;
    private static final int ROWS = 5;
    private static final int BUTTONS_IN_A_ROW = 5;
    private static final int COMPONENTS_TOGETHER = 40;
    private static final int CUSTOM_ID = 100;
    private static final int LABEL = 80;
    private static final int OPTIONS = 25;

    private final EmojiRules emojis;
    private final Set<String> customIds = new HashSet<>();
    private int count;

    ComponentRules(World world) {
        this.emojis = new EmojiRules(world);
    }

    /** The components as Discord writes them back: numbered. {@code free} allows more than rows, as version 2 does. */
    ArrayNode check(JsonNode components, boolean free) {
        ArrayNode array = Json.arrayOf(components);
        for (int i = 0; i < array.size(); i++) {
            check("components." + i, array.get(i), free);
            if (!free && array.get(i).path("type").asInt() != ROW) {
                throw ApiException.invalid("components." + i + ".type", "Value of field \"type\" must be one of (1,).");
            }
        }
        Limit.atMost("components", free ? count : array.size(), free ? COMPONENTS_TOGETHER : ROWS);
        return array;
    }

    private void check(String at, JsonNode component, boolean free) {
        count++;
        ObjectNode node = (ObjectNode) component;
        if (node.path("id").asInt() == 0) {
            node.put("id", count);
        }
        int type = node.path("type").asInt();
        if (type == ROW) {
            checkRow(at, node);
        } else if (type == BUTTON) {
            checkButton(at, node);
        } else if (type >= STRING_SELECT && type <= LAST_SELECT) {
            checkSelect(at, node, type);
        }
        int index = 0;
        for (JsonNode child : node.path("components")) {
            check(at + ".components." + index++, child, free);
        }
        if (node.path("accessory").isObject()) {
            check(at + ".accessory", node.path("accessory"), free);
        }
    }

    private static void checkRow(String at, JsonNode row) {
        int size = row.path("components").size();
        int first = row.path("components").path(0).path("type").asInt();
        int most = first == BUTTON ? BUTTONS_IN_A_ROW : 1;
        if (size < 1 || size > most) {
            throw ApiException.invalid(at + ".components", "Must be between 1 and %d in length.".formatted(most));
        }
    }

    private void checkButton(String at, ObjectNode button) {
        boolean link = button.path("style").asInt() == LINK_STYLE;
        if (link) {
            Limit.required(at + ".url", button.path("url"), 512);
        } else {
            checkCustomId(at, button);
        }
        Limit.text(at + ".label", button.path("label"), LABEL);
        if (button.path("label").asText("").isEmpty() && !button.path("emoji").isObject()) {
            throw ApiException.invalid(at + ".label", "A label or an emoji is required");
        }
        emojis.check(at + ".emoji", button);
    }

    private void checkSelect(String at, ObjectNode select, int type) {
        checkCustomId(at, select);
        select.put("min_values", select.path("min_values").asInt(1));
        select.put("max_values", select.path("max_values").asInt(1));
        int options = select.path("options").size();
        if (type == STRING_SELECT && (options < 1 || options > OPTIONS)) {
            throw ApiException.invalid(at + ".options", "Must be between 1 and 25 in length.");
        }
        Set<String> values = new HashSet<>();
        for (JsonNode option : select.path("options")) {
            Limit.required(at + ".options.label", option.path("label"), CUSTOM_ID);
            Limit.required(at + ".options.value", option.path("value"), CUSTOM_ID);
            Limit.text(at + ".options.description", option.path("description"), CUSTOM_ID);
            if (!values.add(option.path("value").asText())) {
                throw ApiException.invalid(at + ".options", "The specified option value is already used");
            }
            emojis.check(at + ".options.emoji", (ObjectNode) option);
        }
    }

    private void checkCustomId(String at, JsonNode component) {
        Limit.required(at + ".custom_id", component.path("custom_id"), CUSTOM_ID);
        if (!customIds.add(component.path("custom_id").asText())) {
            throw ApiException.invalid(at + ".custom_id", "Component custom id cannot be duplicated");
        }
    }
}
