package reminderbot.simulator.action;

import com.fasterxml.jackson.databind.node.ObjectNode;
import reminderbot.simulator.json.Json;
import reminderbot.simulator.json.UserJson;
import reminderbot.simulator.model.Channel;
import reminderbot.simulator.model.Emoji;
import reminderbot.simulator.model.Message;
import reminderbot.simulator.model.Reactions;
import reminderbot.simulator.model.World;

/** Adds and takes away reactions. Doing nothing tells nobody. Callers hold the world's lock. */
public final class ReactionActions {

    private final World world;
    private final ChannelEvents events;

    /** Changes this world and tells {@code events} of it. */
    public ReactionActions(World world, Events events) {
        this.world = world;
        this.events = new ChannelEvents(world, events);
    }

    /** Adds a reaction; {@code burst} is true for a super reaction. */
    public void add(Message message, Emoji emoji, long user, boolean burst) {
        if (!reactions(message).add(emoji, user, burst)) {
            return;
        }
        Channel channel = channelOf(message);
        ObjectNode data = one(message, emoji, user, burst);
        data.put("message_author_id", String.valueOf(message.author().id()));
        world.guildOf(channel)
                .flatMap(guild -> guild.findMember(user))
                .ifPresent(member -> data.set("member", UserJson.member(member)));
        events.reaction("MESSAGE_REACTION_ADD", channel, data);
    }

    /** Takes one reaction away. */
    public void remove(Message message, Emoji emoji, long user, boolean burst) {
        if (reactions(message).remove(emoji, user, burst)) {
            events.reaction("MESSAGE_REACTION_REMOVE", channelOf(message), one(message, emoji, user, burst));
        }
    }

    /** Takes everybody's reactions with one emoji away. */
    public void removeEmoji(Message message, Emoji emoji) {
        reactions(message).removeAll(emoji);
        ObjectNode data = place(message);
        data.set("emoji", UserJson.reactionEmoji(emoji));
        events.reaction("MESSAGE_REACTION_REMOVE_EMOJI", channelOf(message), data);
    }

    /** Takes all reactions away. */
    public void clear(Message message) {
        reactions(message).clear();
        events.reaction("MESSAGE_REACTION_REMOVE_ALL", channelOf(message), place(message));
    }

    private ObjectNode one(Message message, Emoji emoji, long user, boolean burst) {
        ObjectNode data = place(message);
        data.put("user_id", String.valueOf(user));
        data.set("emoji", UserJson.reactionEmoji(emoji));
        data.put("burst", burst).put("type", burst ? 1 : 0);
        data.putArray("burst_colors");
        return data;
    }

    private ObjectNode place(Message message) {
        ObjectNode data = Json.object();
        data.put("channel_id", String.valueOf(message.channelId()));
        data.put("message_id", String.valueOf(message.id()));
        long guild = channelOf(message).guildId();
        return guild == 0 ? data : data.put("guild_id", String.valueOf(guild));
    }

    private Reactions reactions(Message message) {
        return world.messages().reactionsTo(message.id());
    }

    private Channel channelOf(Message message) {
        return world.channelOf(message);
    }
}
