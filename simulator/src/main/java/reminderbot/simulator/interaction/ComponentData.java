package reminderbot.simulator.interaction;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import reminderbot.simulator.json.Json;
import reminderbot.simulator.model.Guild;
import reminderbot.simulator.model.User;
import reminderbot.simulator.model.World;

/** Writes which button a person pressed or what they chose from a menu. Guarded by the world's lock. */
public final class ComponentData {

    private static final int BUTTON = 2;

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
    public ObjectNode menu(JsonNode menu, List<?> values) {
        int type = menu.path("type").asInt();
        ObjectNode data = Json.object().put("custom_id", menu.path("custom_id").asText());
        data.put("component_type", type).put("id", menu.path("id").asInt());
        Resolved resolved = new Resolved(world, guild, user);
        data.set("values", MenuChoice.of(menu, values, resolved));
        if (type != MenuChoice.STRING_SELECT) {
            data.set("resolved", resolved.json());
        }
        return data;
    }
}
