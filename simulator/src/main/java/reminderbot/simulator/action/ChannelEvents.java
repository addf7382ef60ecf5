package reminderbot.simulator.action;

import com.fasterxml.jackson.databind.node.ObjectNode;
import reminderbot.simulator.model.Channel;
import reminderbot.simulator.model.DirectChannel;
import reminderbot.simulator.model.Intent;
import reminderbot.simulator.model.PermissionRules;
import reminderbot.simulator.model.World;

/** Sends what happens in a channel to the bot, if the bot can see the channel. */
final class ChannelEvents {

    private final World world;
    private final GuildEvents events;
    private final PermissionRules rules;

    ChannelEvents(World world, Events events) {
        this.world = world;
        this.events = new GuildEvents(world, events);
        this.rules = new PermissionRules(world);
    }

    void message(String name, Channel channel, ObjectNode data, ObjectNode withoutContent) {
        dispatch(name, channel, Intent.GUILD_MESSAGES, Intent.DIRECT_MESSAGES, data, withoutContent);
    }

    void reaction(String name, Channel channel, ObjectNode data) {
        dispatch(name, channel, Intent.GUILD_MESSAGE_REACTIONS, Intent.DIRECT_MESSAGE_REACTIONS, data, data);
    }

    private void dispatch(
            String name, Channel channel, Intent inGuild, Intent direct, ObjectNode data, ObjectNode withoutContent) {
        if (rules.inChannel(world.bot().id(), channel) == 0) {
            return;
        }
        Intent intent = channel instanceof DirectChannel ? direct : inGuild;
        events.dispatch(channel.guildId(), new Event(name, intent.mask(), data, withoutContent));
    }
}
