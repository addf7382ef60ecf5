package reminderbot.simulator.action;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Set;
import reminderbot.simulator.json.ChannelJson;
import reminderbot.simulator.json.GuildJson;
import reminderbot.simulator.json.Json;
import reminderbot.simulator.model.ChannelKind;
import reminderbot.simulator.model.DirectChannel;
import reminderbot.simulator.model.Guild;
import reminderbot.simulator.model.GuildChannel;
import reminderbot.simulator.model.Intent;
import reminderbot.simulator.model.PermissionRules;
import reminderbot.simulator.model.ThreadChannel;
import reminderbot.simulator.model.User;
import reminderbot.simulator.model.World;

/** Makes, changes and deletes channels and direct messages. Callers hold the world's lock. */
public final class ChannelActions {

    private final World world;
    private final GuildEvents events;
    private final ChannelJson json;
    private final GuildJson guilds;
    private final PermissionRules rules;

    /** Changes this world and tells {@code events} of it. */
    public ChannelActions(World world, Events events) {
        this.world = world;
        this.events = new GuildEvents(world, events);
        this.json = new ChannelJson(world);
        this.guilds = new GuildJson(world);
        this.rules = new PermissionRules(world);
    }

    /** A new channel, open to everyone. */
    public GuildChannel create(Guild guild, ChannelKind kind, String name) {
        int position = (int) world.channelsOf(guild, GuildChannel.class).count();
        GuildChannel channel = new GuildChannel(world.nextId(), guild.id(), kind, name, position, Map.of());
        world.channels().put(channel.id(), channel);
        tell("CHANNEL_CREATE", channel);
        return channel;
    }

    /** Puts a changed channel in the place of the old one. A bot that sees it only now is told of its threads. */
    public void change(GuildChannel changed) {
        boolean sawBefore = visible(changed);
        world.channels().put(changed.id(), changed);
        tell("CHANNEL_UPDATE", changed);
        if (!sawBefore && visible(changed)) {
            events.dispatch(changed.guildId(), "THREAD_LIST_SYNC", threads(changed));
        }
    }

    private boolean visible(GuildChannel channel) {
        return rules.inChannel(world.bot().id(), world.channels().getOrDefault(channel.id(), channel)) != 0;
    }

    private ObjectNode threads(GuildChannel parent) {
        ObjectNode data = Json.object().put("guild_id", String.valueOf(parent.guildId()));
        data.set("channel_ids", Json.ids(Set.of(parent.id())));
        data.set(
                "threads",
                world.guildOf(parent).stream()
                        .flatMap(guilds::visibleThreads)
                        .filter(thread -> thread.parentId() == parent.id())
                        .map(guilds::joined)
                        .collect(Json.toArray()));
        data.putArray("members");
        return data;
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
