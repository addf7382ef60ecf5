package reminderbot.simulator.interaction;

import com.fasterxml.jackson.databind.node.ObjectNode;
import reminderbot.simulator.json.ChannelJson;
import reminderbot.simulator.json.Json;
import reminderbot.simulator.json.UserJson;
import reminderbot.simulator.model.Channel;
import reminderbot.simulator.model.Guild;
import reminderbot.simulator.model.PermissionRules;
import reminderbot.simulator.model.Role;
import reminderbot.simulator.model.User;
import reminderbot.simulator.model.World;

/** The objects behind the ids in an interaction's data. */
final class Resolved {

    private final World world;
    private final Guild guild;
    private final User asker;
    private final ObjectNode json = Json.object();

    Resolved(World world, Guild guild, User asker) {
        this.world = world;
        this.guild = guild;
        this.asker = asker;
    }

    ObjectNode json() {
        return json;
    }

    void user(long id) {
        User user = world.users().get(id);
        if (user == null) {
            throw new IllegalArgumentException("no such user: " + id);
        }
        json.withObjectProperty("users").set(String.valueOf(id), UserJson.user(user));
        guild.findMember(id).ifPresent(member -> {
            long permissions = new PermissionRules(world).inGuild(guild, member);
            json.withObjectProperty("members")
                    .set(
                            String.valueOf(id),
                            UserJson.memberWithoutUser(member).put("permissions", String.valueOf(permissions)));
        });
    }

    void role(long id) {
        Role role = guild.roles().get(id);
        if (role == null) {
            throw new IllegalArgumentException("no such role in the guild: " + id);
        }
        json.withObjectProperty("roles").set(String.valueOf(id), UserJson.role(role));
    }

    void channel(long id) {
        Channel channel = world.channels().get(id);
        if (channel == null || channel.guildId() != guild.id()) {
            throw new IllegalArgumentException("no such channel in the guild: " + id);
        }
        long permissions = new PermissionRules(world).inChannel(asker.id(), channel);
        json.withObjectProperty("channels")
                .set(
                        String.valueOf(id),
                        new ChannelJson(world).channel(channel).put("permissions", String.valueOf(permissions)));
    }
}
