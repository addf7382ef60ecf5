package reminderbot.simulator.action;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Set;
import reminderbot.simulator.json.ChannelJson;
import reminderbot.simulator.json.Json;
import reminderbot.simulator.json.UserJson;
import reminderbot.simulator.model.GuildChannel;
import reminderbot.simulator.model.PermissionRules;
import reminderbot.simulator.model.ThreadChannel;
import reminderbot.simulator.model.ThreadKind;
import reminderbot.simulator.model.World;

/** Makes, changes and deletes threads. The bot hears of threads it can see. Callers hold the world's lock. */
public final class ThreadActions {

    private final World world;
    private final GuildEvents events;
    private final ChannelJson json;
    private final PermissionRules rules;

    /** Changes this world and tells {@code events} of it. */
    public ThreadActions(World world, Events events) {
        this.world = world;
        this.events = new GuildEvents(world, events);
        this.json = new ChannelJson(world);
        this.rules = new PermissionRules(world);
    }

    /** A new thread with its owner in it. A thread begun from a message has the message's id. */
    public ThreadChannel create(GuildChannel parent, long id, String name, long owner, ThreadKind kind) {
        ThreadChannel thread = new ThreadChannel(
                id,
                parent.guildId(),
                parent.id(),
                owner,
                name,
                kind,
                false,
                false,
                Map.of(owner, world.clock().instant()));
        world.channels().put(thread.id(), thread);
        tell("THREAD_CREATE", thread, json.channel(thread).put("newly_created", true));
        return thread;
    }

    /** Lets somebody take part. */
    public void addMember(ThreadChannel thread, long user) {
        boolean sawBefore = visible(thread);
        ThreadChannel changed = thread.withMember(user, world.clock().instant());
        world.channels().put(thread.id(), changed);
        if (!sawBefore) {
            tell("THREAD_CREATE", changed, json.channel(changed));
        }
        ObjectNode data = membersChanged(changed);
        data.putArray("added_members").add(added(changed, user));
        data.putArray("removed_member_ids");
        tell("THREAD_MEMBERS_UPDATE", changed, data);
    }

    /** Lets somebody take part no longer. */
    public void removeMember(ThreadChannel thread, long user) {
        ThreadChannel changed = thread.withoutMember(user);
        world.channels().put(thread.id(), changed);
        ObjectNode data = membersChanged(changed);
        data.putArray("added_members");
        data.set("removed_member_ids", Json.ids(Set.of(user)));
        boolean botLeft = user == world.bot().id();
        tell("THREAD_MEMBERS_UPDATE", botLeft ? thread : changed, data);
    }

    /** Archives a thread or takes it out of the archive. */
    public void setArchived(ThreadChannel thread, boolean archived) {
        change(thread.withArchived(archived));
    }

    /** Locks a thread, or opens it again. */
    public void setLocked(ThreadChannel thread, boolean locked) {
        change(thread.withLocked(locked));
    }

    private void change(ThreadChannel changed) {
        world.channels().put(changed.id(), changed);
        tell("THREAD_UPDATE", changed, json.channel(changed));
    }

    /** Deletes a thread. */
    public void delete(ThreadChannel thread) {
        boolean visible = visible(thread);
        world.removeChannels(other -> other.id() == thread.id());
        ObjectNode data = place(thread).put("parent_id", String.valueOf(thread.parentId()));
        data.put("type", thread.type());
        if (visible) {
            events.dispatch(thread.guildId(), "THREAD_DELETE", data);
        }
    }

    /** Here, and only here, the member and their presence come along. */
    private ObjectNode added(ThreadChannel thread, long user) {
        ObjectNode data = json.threadMember(thread, user);
        world.guildOf(thread)
                .flatMap(guild -> guild.findMember(user))
                .ifPresent(member -> data.set("member", UserJson.member(member)));
        return data.putNull("presence");
    }

    private ObjectNode membersChanged(ThreadChannel thread) {
        return place(thread).put("member_count", thread.members().size());
    }

    private static ObjectNode place(ThreadChannel thread) {
        return Json.object().put("id", String.valueOf(thread.id())).put("guild_id", String.valueOf(thread.guildId()));
    }

    private boolean visible(ThreadChannel thread) {
        return rules.inChannel(world.bot().id(), thread) != 0;
    }

    private void tell(String name, ThreadChannel thread, ObjectNode data) {
        if (visible(thread)) {
            events.dispatch(thread.guildId(), name, data);
        }
    }
}
