package reminderbot.simulator.action;

import java.util.Map;
import reminderbot.simulator.json.ChannelJson;
import reminderbot.simulator.model.ChannelKind;
import reminderbot.simulator.model.DirectChannel;
import reminderbot.simulator.model.Guild;
import reminderbot.simulator.model.GuildChannel;
import reminderbot.simulator.model.Intent;
import reminderbot.simulator.model.ThreadChannel;
import reminderbot.simulator.model.User;
import reminderbot.simulator.model.World;

/** Makes, changes and deletes channels and direct messages. Callers hold the world's lock. */
public final class ChannelActions {

    private final World world;
    private final GuildEvents events;
    private final ChannelJson json;

    /** Changes this world and tells {@code events} of it. */
    public ChannelActions(World world, Events events) {
        this.world = world;
        this.events = new GuildEvents(world, events);
        this.json = new ChannelJson(world);
    }

    /** A new channel, open to everyone. */
    public GuildChannel create(Guild guild, ChannelKind kind, String name) {
        int position = (int) world.channelsOf(guild, GuildChannel.class).count();
        GuildChannel channel = new GuildChannel(world.nextId(), guild.id(), kind, name, position, Map.of());
        world.channels().put(channel.id(), channel);
        tell("CHANNEL_CREATE", channel);
        return channel;
    }

    /** Puts a changed channel in the place of the old one. */
    public void change(GuildChannel changed) {
        world.channels().put(changed.id(), changed);
        tell("CHANNEL_UPDATE", changed);
    }

    /** Deletes a channel with its threads. */
    public void delete(GuildChannel channel) {
        world.removeChannels(other -> other.id() == channel.id()
                || (other instanceof ThreadChannel thread && thread.parentId() == channel.id()));
        tell("CHANNEL_DELETE", channel);
    }

    /** The direct messages with a person: those there are, or new ones. */
    public DirectChannel open(User person) {
        return world.channels().values().stream()
                .filter(DirectChannel.class::isInstance)
                .map(DirectChannel.class::cast)
                .filter(direct -> direct.recipient().equals(person))
                .findFirst()
                .orElseGet(() -> openNew(person));
    }

    private DirectChannel openNew(User person) {
        DirectChannel channel = new DirectChannel(world.nextId(), person);
        world.channels().put(channel.id(), channel);
        events.dispatch(0, Event.of("CHANNEL_CREATE", Intent.DIRECT_MESSAGES, json.channel(channel)));
        return channel;
    }

    private void tell(String name, GuildChannel channel) {
        events.dispatch(channel.guildId(), name, json.channel(channel));
    }
}
