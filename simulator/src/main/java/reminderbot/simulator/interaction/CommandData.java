package reminderbot.simulator.interaction;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import reminderbot.simulator.json.Json;
import reminderbot.simulator.json.MessageJson;
import reminderbot.simulator.json.UserJson;
import reminderbot.simulator.model.Guild;
import reminderbot.simulator.model.Message;
import reminderbot.simulator.model.Permission;
import reminderbot.simulator.model.User;
import reminderbot.simulator.model.World;

/** Writes which command a person runs and with what. Guarded by the world's lock. */
public final class CommandData {

    private static final int SLASH = 1;
    private static final int MESSAGE = 3;

    private final World world;
    private final Commands commands;

    /** Over the commands that the bot registered. */
    public CommandData(World world, Commands commands) {
        this.world = world;
        this.commands = commands;
    }

    /**
     * A slash command.
     *
     * @param name with its group and sub-command, like {@code event watch}
     * @param values by option; ids of users, roles and channels as numbers
     * @param focused the option being typed; empty for a command that is sent
     * @throws IllegalArgumentException for what Discord's client would not send
     */
    public ObjectNode slash(Guild guild, User user, String name, Map<String, ?> values, String focused) {
        List<String> words = List.of(name.split(" ", -1));
        JsonNode command = get(guild, words.get(0), SLASH);
        Resolved resolved = new Resolved(world, guild, user);
        ObjectNode data = start(command);
        ObjectNode level = data;
        JsonNode definition = command;
        for (String word : words.subList(1, words.size())) {
            definition = subcommand(definition, word);
            level = level.putArray("options").addObject();
            level.put("name", word).put("type", definition.path("type").asInt());
        }
        ArrayNode options = new OptionEncoder(resolved).encode(definition.path("options"), values, focused);
        if (!options.isEmpty() || words.size() > 1) {
            level.set("options", options);
        }
        if (!resolved.json().isEmpty()) {
            data.set("resolved", resolved.json());
        }
        return data;
    }

    /** A command of a message's menu. The message comes with its content, whatever the bot's intents are. */
    public ObjectNode onMessage(Guild guild, String name, Message target) {
        ObjectNode data = start(get(guild, name, MESSAGE));
        String id = String.valueOf(target.id());
        data.put("target_id", id);
        ObjectNode resolved = data.putObject("resolved");
        resolved.putObject("messages").set(id, new MessageJson(world).full(target));
        resolved.putObject("users").set(String.valueOf(target.author().id()), UserJson.user(target.author()));
        return data;
    }

    /**
     * True when Discord's client offers a command to somebody with these permissions in the channel.
     *
     * @param name of a slash command or of a command of the message's menu
     */
    public boolean offered(Guild guild, String name, long permissions) {
        int type = commands.find(guild.id(), name, SLASH).isPresent() ? SLASH : MESSAGE;
        JsonNode needed = get(guild, name, type).path("default_member_permissions");
        if (needed.isNull()) {
            return true;
        }
        long mask = needed.asLong();
        return permissions == Permission.ALL || (mask != 0 && (permissions & mask) == mask);
    }

    private JsonNode get(Guild guild, String name, int type) {
        return commands.find(guild.id(), name, type)
                .orElseThrow(() -> new IllegalArgumentException("the bot registered no command %s of type %d, only %s"
                        .formatted(name, type, commands.names(guild.id()))));
    }

    private static JsonNode subcommand(JsonNode definition, String word) {
        return Json.elements(definition.path("options"))
                .filter(option -> option.path("name").asText().equals(word))
                .filter(option -> option.path("type").asInt() <= 2)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no sub-command %s in %s"
                        .formatted(word, definition.path("name").asText())));
    }

    private static ObjectNode start(JsonNode command) {
        ObjectNode data = Json.object();
        data.put("id", command.path("id").asText());
        data.put("name", command.path("name").asText());
        data.put("type", command.path("type").asInt());
        return command.has("guild_id")
                ? data.put("guild_id", command.path("guild_id").asText())
                : data;
    }
}
