package reminderbot.simulator.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import reminderbot.simulator.model.Channel;
import reminderbot.simulator.model.DirectChannel;
import reminderbot.simulator.model.Emoji;
import reminderbot.simulator.model.InteractionCause;
import reminderbot.simulator.model.Message;
import reminderbot.simulator.model.Reactions;
import reminderbot.simulator.model.User;
import reminderbot.simulator.model.World;

/** Writes messages. */
public final class MessageJson {

    private static final int DEFAULT_TYPE = 0;
    private static final int REPLY = 19;
    private static final int COMPONENT = 3;
    private static final int COMMAND = 20;

    private final World world;

    /** Writes the messages of this world. */
    public MessageJson(World world) {
        this.world = world;
    }

    /** A message with everything in it. */
    public ObjectNode full(Message message) {
        ObjectNode json = withoutReference(message);
        reactions(message, json);
        if (message.replyTo() != 0) {
            reference(message, json);
        }
        message.interaction().ifPresent(cause -> interaction(message, cause, json));
        return json;
    }

    /**
     * A message as the bot may read it: without the message content intent, the content of other people's messages is
     * empty unless they mention the bot or were sent to it.
     */
    public ObjectNode readable(Message message, boolean contentIntent) {
        ObjectNode json = full(message);
        if (contentIntent) {
            return json;
        }
        if (hidden(message)) {
            empty(json);
        }
        world.messages()
                .find(message.channelId(), message.replyTo())
                .filter(this::hidden)
                .ifPresent(target -> empty((ObjectNode) json.path("referenced_message")));
        return json;
    }

    private static void empty(ObjectNode json) {
        json.put("content", "");
        List.of("embeds", "components", "attachments").forEach(json::putArray);
    }

    private boolean hidden(Message message) {
        User bot = world.bot();
        Channel channel = world.channelOf(message);
        return message.author().id() != bot.id()
                && !(channel instanceof DirectChannel)
                && !message.pings().users().contains(bot.id());
    }

    private ObjectNode withoutReference(Message message) {
        ObjectNode json = Json.object();
        json.put("id", String.valueOf(message.id()));
        json.put("channel_id", String.valueOf(message.channelId()));
        json.put("type", typeOf(message));
        json.put("content", message.body().content());
        json.set("embeds", message.body().embeds());
        json.set("components", message.body().components());
        json.put("flags", message.body().flags());
        json.put("timestamp", Json.time(message.postedAt()));
        json.put("edited_timestamp", message.edited().map(Json::time).orElse(null));
        json.put("pinned", false).put("tts", false);
        json.putArray("attachments");
        json.set("author", UserJson.user(message.author()));
        mentions(message, json);
        return json;
    }

    private static int typeOf(Message message) {
        if (message.interaction().filter(cause -> cause.type() == 2).isPresent()) {
            return COMMAND;
        }
        return message.replyTo() == 0 ? DEFAULT_TYPE : REPLY;
    }

    private void mentions(Message message, ObjectNode json) {
        json.put("mention_everyone", message.pings().everyone());
        json.set("mention_roles", Json.ids(message.pings().roles()));
        ArrayNode mentions = json.putArray("mentions");
        message.pings().users().stream()
                .sorted()
                .map(world.users()::get)
                .map(UserJson::user)
                .forEach(mentions::add);
    }

    private void reactions(Message message, ObjectNode json) {
        Reactions reactions = world.messages().reactionsTo(message.id());
        if (!reactions.emojis().isEmpty()) {
            ArrayNode array = json.putArray("reactions");
            reactions.emojis().forEach(emoji -> array.add(reaction(reactions, emoji)));
        }
    }

    private ObjectNode reaction(Reactions reactions, Emoji emoji) {
        int normal = reactions.users(emoji, false).size();
        int burst = reactions.users(emoji, true).size();
        long bot = world.bot().id();
        ObjectNode json = Json.object();
        json.set("emoji", UserJson.reactionEmoji(emoji));
        json.put("count", normal + burst);
        json.putObject("count_details").put("normal", normal).put("burst", burst);
        json.putArray("burst_colors");
        json.put("me", reactions.users(emoji, false).contains(bot));
        return json.put("me_burst", reactions.users(emoji, true).contains(bot));
    }

    private void reference(Message message, ObjectNode json) {
        ObjectNode reference = json.putObject("message_reference");
        reference.put("type", 0);
        reference.put("channel_id", String.valueOf(message.channelId()));
        reference.put("message_id", String.valueOf(message.replyTo()));
        world.guildOf(world.channelOf(message))
                .ifPresent(guild -> reference.put("guild_id", String.valueOf(guild.id())));
        world.messages()
                .find(message.channelId(), message.replyTo())
                .ifPresentOrElse(
                        target -> json.set("referenced_message", withoutReference(target)),
                        () -> json.putNull("referenced_message"));
    }

    private void interaction(Message message, InteractionCause cause, ObjectNode json) {
        json.put("application_id", String.valueOf(world.bot().id()));
        json.put("webhook_id", String.valueOf(world.bot().id()));
        json.set("interaction_metadata", metadata(cause, guildIdOf(message)));
    }

    private static ObjectNode metadata(InteractionCause cause, long guild) {
        ObjectNode metadata = Json.object();
        metadata.put("id", String.valueOf(cause.id()));
        metadata.put("type", cause.type());
        metadata.set("user", UserJson.user(cause.user()));
        metadata.putObject("authorizing_integration_owners").put("0", String.valueOf(guild));
        cause.openedBy().ifPresent(opener -> metadata.set("triggering_interaction_metadata", metadata(opener, guild)));
        if (cause.type() == COMPONENT) {
            metadata.put("interacted_message_id", String.valueOf(cause.messageId()));
        }
        return metadata;
    }

    private long guildIdOf(Message message) {
        return world.channelOf(message).guildId();
    }
}
