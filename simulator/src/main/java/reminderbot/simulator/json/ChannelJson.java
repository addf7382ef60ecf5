package reminderbot.simulator.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import reminderbot.simulator.model.Channel;
import reminderbot.simulator.model.ChannelKind;
import reminderbot.simulator.model.DirectChannel;
import reminderbot.simulator.model.GuildChannel;
import reminderbot.simulator.model.Messages;
import reminderbot.simulator.model.Overwrite;
import reminderbot.simulator.model.Snowflakes;
import reminderbot.simulator.model.ThreadChannel;
import reminderbot.simulator.model.World;

/** Writes channels, threads and direct messages. */
public final class ChannelJson {

    private static final int ARCHIVE_AFTER_MINUTES = 1440;

    private final Messages messages;

    /** Writes the channels of this world. */
    public ChannelJson(World world) {
        this.messages = world.messages();
    }

    /** Any channel. */
    public ObjectNode channel(Channel channel) {
        if (channel instanceof DirectChannel direct) {
            return direct(direct);
        }
        return channel instanceof ThreadChannel thread ? thread(thread) : inGuild((GuildChannel) channel);
    }

    /** Who takes part in a thread, smallest id first. */
    public ArrayNode threadMembers(ThreadChannel thread) {
        return thread.memberIds().stream()
                .sorted()
                .map(user -> threadMember(thread, user))
                .collect(Json.toArray());
    }

    /** One who takes part in a thread. */
    public ObjectNode threadMember(ThreadChannel thread, long user) {
        Instant joined = thread.members().getOrDefault(user, Snowflakes.instantOf(thread.id()));
        return Json.object()
                .put("id", String.valueOf(thread.id()))
                .put("user_id", String.valueOf(user))
                .put("join_timestamp", Json.time(joined))
                .put("flags", 0);
    }

    private ObjectNode inGuild(GuildChannel channel) {
        ObjectNode json = start(channel);
        json.put("guild_id", String.valueOf(channel.guildId()));
        json.put("name", channel.name()).put("position", channel.position());
        json.put("nsfw", false).put("rate_limit_per_user", 0);
        json.putNull("parent_id");
        json.putNull("topic");
        ArrayNode overwrites = json.putArray("permission_overwrites");
        channel.overwrites().values().stream().map(ChannelJson::overwrite).forEach(overwrites::add);
        return channel.kind() == ChannelKind.FORUM ? forum(json) : json;
    }

    private static ObjectNode forum(ObjectNode json) {
        json.putArray("available_tags");
        json.putNull("default_reaction_emoji");
        json.putNull("default_sort_order");
        return json.put("default_forum_layout", 0);
    }

    private ObjectNode thread(ThreadChannel thread) {
        ObjectNode json = start(thread);
        int size = messages.list(thread.id()).size();
        json.put("guild_id", String.valueOf(thread.guildId()));
        json.put("parent_id", String.valueOf(thread.parentId()));
        json.put("owner_id", String.valueOf(thread.ownerId()));
        json.put("name", thread.name()).put("rate_limit_per_user", 0);
        json.put("message_count", size).put("total_message_sent", size);
        json.put("member_count", thread.members().size());
        json.set("thread_metadata", metadata(thread));
        return json;
    }

    private static ObjectNode metadata(ThreadChannel thread) {
        String created = Json.time(Snowflakes.instantOf(thread.id()));
        ObjectNode json = Json.object();
        json.put("archived", thread.archived()).put("locked", thread.locked());
        json.put("archive_timestamp", created).put("create_timestamp", created);
        json.put("auto_archive_duration", ARCHIVE_AFTER_MINUTES);
        return thread.isPrivate() ? json.put("invitable", true) : json;
    }

    private ObjectNode direct(DirectChannel channel) {
        ObjectNode json = start(channel);
        json.putArray("recipients").add(UserJson.user(channel.recipient()));
        return json;
    }

    private ObjectNode start(Channel channel) {
        ObjectNode json = Json.object();
        json.put("id", String.valueOf(channel.id()));
        json.put("type", channel.type()).put("flags", 0);
        var all = messages.in(channel.id());
        json.put("last_message_id", all.isEmpty() ? null : String.valueOf(all.lastKey()));
        return json;
    }

    private static ObjectNode overwrite(Overwrite overwrite) {
        return Json.object()
                .put("id", String.valueOf(overwrite.id()))
                .put("type", overwrite.forMember() ? 1 : 0)
                .put("allow", String.valueOf(overwrite.allow()))
                .put("deny", String.valueOf(overwrite.deny()));
    }
}
