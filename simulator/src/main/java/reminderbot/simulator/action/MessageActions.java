package reminderbot.simulator.action;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import reminderbot.simulator.json.Json;
import reminderbot.simulator.json.MessageJson;
import reminderbot.simulator.json.UserJson;
import reminderbot.simulator.model.Channel;
import reminderbot.simulator.model.Message;
import reminderbot.simulator.model.MessageBody;
import reminderbot.simulator.model.Pings;
import reminderbot.simulator.model.ThreadChannel;
import reminderbot.simulator.model.World;
import reminderbot.simulator.recording.DeletedMessage;
import reminderbot.simulator.recording.EditedMessage;
import reminderbot.simulator.recording.Records;
import reminderbot.simulator.recording.SentMessage;

/** Posts, edits and deletes messages. Callers hold the world's lock. */
public final class MessageActions {

    private final World world;
    private final Records records;
    private final ChannelEvents events;
    private final MessageJson json;

    /** Changes this world, tells {@code events} of it and records what the bot does. */
    public MessageActions(World world, Events events, Records records) {
        this.world = world;
        this.records = records;
        this.events = new ChannelEvents(world, events);
        this.json = new MessageJson(world);
    }

    /** Posts a message. An ephemeral one reaches nobody but its reader. */
    public Message post(Draft draft) {
        return post(draft, world.nextId());
    }

    /** Posts the message that a forum's thread begins with; it has the thread's id. */
    public Message begin(ThreadChannel thread, Draft draft) {
        return post(draft, thread.id());
    }

    private Message post(Draft draft, long id) {
        Message message = new Message(
                id,
                draft.channel().id(),
                draft.author(),
                draft.body(),
                draft.pings(),
                null,
                draft.replyTo(),
                draft.cause());
        world.messages().put(message);
        if (!message.ephemeral()) {
            tell("MESSAGE_CREATE", message);
            record(message, draft);
        }
        return message;
    }

    /** Gives a message that was still being worked on its first content. */
    public Message fill(Message loading, Draft draft) {
        Message filled = loading.filled(draft.body(), draft.pings());
        world.messages().put(filled);
        if (!filled.ephemeral()) {
            tell("MESSAGE_UPDATE", filled);
            record(filled, draft);
        }
        return filled;
    }

    /** Changes what a message shows. */
    public Message edit(Message message, MessageBody body, Pings pings) {
        Instant now = world.clock().instant();
        Message edited = message.edited(body, pings, now);
        world.messages().put(edited);
        if (!edited.ephemeral()) {
            tell("MESSAGE_UPDATE", edited);
        }
        if (edited.author().equals(world.bot())) {
            records.add(new EditedMessage(edited.id(), edited.channelId(), body, now));
        }
        return edited;
    }

    /** Deletes a message; {@code byBot} is true when the bot asked for it. */
    public void delete(Message message, boolean byBot) {
        world.messages().remove(message);
        if (!message.ephemeral()) {
            Channel channel = channelOf(message);
            ObjectNode data = place(message, channel).put("id", String.valueOf(message.id()));
            events.message("MESSAGE_DELETE", channel, data, data);
        }
        if (byBot) {
            Instant now = world.clock().instant();
            records.add(new DeletedMessage(message.id(), message.channelId(), now));
        }
    }

    private void tell(String name, Message message) {
        events.message(name, channelOf(message), event(message, true), event(message, false));
    }

    private ObjectNode event(Message message, boolean withContent) {
        ObjectNode data = json.readable(message, withContent);
        world.guildOf(channelOf(message)).ifPresent(guild -> {
            data.put("guild_id", String.valueOf(guild.id()));
            guild.findMember(message.author().id())
                    .ifPresent(member -> data.set("member", UserJson.memberWithoutUser(member)));
        });
        return data;
    }

    private static ObjectNode place(Message message, Channel channel) {
        ObjectNode data = Json.object();
        data.put("channel_id", String.valueOf(message.channelId()));
        return channel.guildId() == 0 ? data : data.put("guild_id", String.valueOf(channel.guildId()));
    }

    private void record(Message message, Draft draft) {
        if (!message.author().equals(world.bot()) || message.body().has(MessageBody.LOADING)) {
            return;
        }
        records.add(new SentMessage(
                message.id(),
                message.channelId(),
                channelOf(message).guildId(),
                message.body().content(),
                draft.nonce(),
                message.body().embeds(),
                message.body().components(),
                draft.allowedMentions(),
                message.replyTo(),
                message.pings(),
                message.interaction().map(cause -> cause.id()).orElse(0L),
                world.clock().instant()));
    }

    private Channel channelOf(Message message) {
        return world.channelOf(message);
    }
}
