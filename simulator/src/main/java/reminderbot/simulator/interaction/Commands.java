package reminderbot.simulator.interaction;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reminderbot.simulator.json.Json;
import reminderbot.simulator.model.World;

/** The commands that the bot registered, for all guilds and for single ones. Guarded by the world's lock. */
public final class Commands {

    /** The scope of commands for all guilds. */
    public static final long GLOBAL = 0;

    private static final List<String> NUMBERS = List.of("contexts", "integration_types");

    private final World world;
    private final Map<Long, Map<Key, ObjectNode>> scopes = new HashMap<>();

    /** No commands. */
    public Commands(World world) {
        this.world = world;
    }

    /** Replaces all commands of a scope; one that keeps its name and type keeps its id. */
    public ArrayNode replaceAll(long scope, JsonNode definitions) {
        Map<Key, ObjectNode> before = Map.copyOf(in(scope));
        in(scope).clear();
        Json.elements(definitions).forEach(definition -> put(scope, definition, before.get(Key.of(definition))));
        return list(scope);
    }

    /** Adds a command or replaces the one of the same name and type. */
    public ObjectNode add(long scope, JsonNode definition) {
        return put(scope, definition, in(scope).get(Key.of(definition)));
    }

    /** Takes a command away; false when there is none with this id. */
    public boolean remove(long scope, String id) {
        return in(scope)
                .values()
                .removeIf(command -> command.path("id").asText().equals(id));
    }

    /** The commands of a scope as Discord writes them. */
    public ArrayNode list(long scope) {
        return in(scope).values().stream().map(ObjectNode::deepCopy).collect(Json.toArray());
    }

    /** A command by name and Discord's number of its type: the guild's own or the one for all guilds. */
    public Optional<ObjectNode> find(long guild, String name, int type) {
        Key key = new Key(name, type);
        return Stream.of(guild, GLOBAL)
                .flatMap(scope -> Optional.ofNullable(in(scope).get(key)).stream())
                .findFirst();
    }

    /** The names of all commands in a guild. */
    public List<String> names(long guild) {
        return Stream.of(guild, GLOBAL)
                .flatMap(scope -> in(scope).keySet().stream())
                .map(Key::name)
                .toList();
    }

    private ObjectNode put(long scope, JsonNode definition, @Nullable ObjectNode before) {
        ObjectNode command = definition.deepCopy();
        String version = String.valueOf(world.nextId());
        command.put("id", before == null ? version : before.path("id").asText());
        command.put("version", version);
        command.put("application_id", String.valueOf(world.bot().id()));
        command.put("type", definition.path("type").asInt(1));
        command.put("description", definition.path("description").asText(""));
        command.put("default_member_permissions", permissionsOf(definition));
        NUMBERS.forEach(field -> command.replace(field, numbers(definition.path(field))));
        leaveOutWhatIsOff(command);
        if (scope != GLOBAL) {
            command.put("guild_id", String.valueOf(scope));
        }
        in(scope).put(Key.of(definition), command);
        return command;
    }

    /** JDA sends it with every kind of option; Discord answers it only where something completes itself. */
    private static void leaveOutWhatIsOff(JsonNode definition) {
        Json.elements(definition.path("options")).forEach(option -> {
            if (!option.path("autocomplete").asBoolean()) {
                ((ObjectNode) option).remove("autocomplete");
            }
            leaveOutWhatIsOff(option);
        });
    }

    /** JDA sends these numbers as texts; Discord takes both and answers numbers. */
    private static ArrayNode numbers(JsonNode values) {
        ArrayNode numbers = Json.array();
        Json.elements(values).forEach(value -> numbers.add(value.asInt()));
        return numbers;
    }

    private static @Nullable String permissionsOf(JsonNode definition) {
        JsonNode permissions = definition.path("default_member_permissions");
        return permissions.isMissingNode() || permissions.isNull() ? null : permissions.asText();
    }

    private Map<Key, ObjectNode> in(long scope) {
        return scopes.computeIfAbsent(scope, s -> new LinkedHashMap<>());
    }

    private record Key(String name, int type) {
        static Key of(JsonNode definition) {
            return new Key(
                    definition.path("name").asText(), definition.path("type").asInt(1));
        }
    }
}
