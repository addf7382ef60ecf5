package reminderbot.simulator.interaction;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import reminderbot.simulator.json.Json;
import reminderbot.simulator.model.Guild;
import reminderbot.simulator.model.User;
import reminderbot.simulator.model.World;

/** Writes which button a person pressed or what they chose from a menu. Guarded by the world's lock. */
public final class ComponentData {

    private static final int BUTTON = 2;
    private static final int STRING_SELECT = 3;
    private static final int USER_SELECT = 5;
    private static final int ROLE_SELECT = 6;
    private static final int CHANNEL_SELECT = 8;

    private final World world;
    private final Guild guild;
    private final User user;

    /** What this person chooses in this guild. */
    public ComponentData(World world, Guild guild, User user) {
        this.world = world;
        this.guild = guild;
        this.user = user;
    }

    /** A button. */
    public static ObjectNode button(String customId) {
        return Json.object()
                .put("custom_id", customId)
                .put("component_type", BUTTON)
                .put("id", 1);
    }

    /**
     * A menu.
     *
     * @param values strings, or the ids of users, roles and channels
     * @throws IllegalArgumentException for what the menu does not offer
     */
    public ObjectNode menu(JsonNode menu, List<Object> values) {
        int type = menu.path("type").asInt();
        ObjectNode data = Json.object().put("custom_id", menu.path("custom_id").asText());
        data.put("component_type", type).put("id", menu.path("id").asInt());
        ArrayNode chosen = data.putArray("values");
        Resolved resolved = new Resolved(world, guild, user);
        for (Object value : values) {
            check(menu, type, value, resolved);
            chosen.add(value.toString());
        }
        if (type != STRING_SELECT) {
            data.set("resolved", resolved.json());
        }
        return data;
    }

    private static void check(JsonNode menu, int type, Object value, Resolved resolved) {
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
