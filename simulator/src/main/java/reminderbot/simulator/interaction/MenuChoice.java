package reminderbot.simulator.interaction;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.List;
import reminderbot.simulator.json.Json;

/** Writes what a person chooses from a menu, and refuses what Discord's client would not let them choose. */
final class MenuChoice {

    /** The type of a menu of texts; the others are of users, roles or channels. */
    static final int STRING_SELECT = 3;

    private static final int USER_SELECT = 5;
    private static final int ROLE_SELECT = 6;
    private static final int CHANNEL_SELECT = 8;

    private MenuChoice() {}

    /**
     * The chosen values.
     *
     * @param values strings, or the ids of users, roles and channels, which {@code resolved} takes in
     * @throws IllegalArgumentException for what the menu does not offer
     */
    static ArrayNode of(JsonNode menu, List<?> values, Resolved resolved) {
        int least =
                menu.path("required").asBoolean(true) ? menu.path("min_values").asInt(1) : 0;
        if (values.size() < least || values.size() > menu.path("max_values").asInt(1)) {
            throw new IllegalArgumentException("so many cannot be chosen: " + values + " in " + menu);
        }
        ArrayNode chosen = Json.array();
        for (Object value : values) {
            check(menu, value, resolved);
            chosen.add(value.toString());
        }
        return chosen;
    }

    private static void check(JsonNode menu, Object value, Resolved resolved) {
        int type = menu.path("type").asInt();
        switch (type) {
            case STRING_SELECT -> requireOffered(menu, value.toString());
            case USER_SELECT -> resolved.user((Long) value);
            case ROLE_SELECT -> resolved.role((Long) value);
            case CHANNEL_SELECT -> resolved.channel((Long) value);
            default -> throw new IllegalArgumentException("menus of type %d are not simulated".formatted(type));
        }
    }

    private static void requireOffered(JsonNode menu, String value) {
        boolean offered = Json.elements(menu.path("options"))
                .anyMatch(option -> option.path("value").asText().equals(value));
        if (!offered) {
            throw new IllegalArgumentException("the menu does not offer " + value + ": " + menu);
        }
    }
}
