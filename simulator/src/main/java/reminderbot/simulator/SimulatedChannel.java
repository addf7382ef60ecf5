package reminderbot.simulator;

import java.util.List;
import java.util.function.UnaryOperator;
import reminderbot.simulator.model.Channel;
import reminderbot.simulator.model.GuildChannel;
import reminderbot.simulator.model.Overwrite;
import reminderbot.simulator.model.Permission;
import reminderbot.simulator.model.ThreadChannel;
import reminderbot.simulator.model.ThreadKind;

/** A channel of a guild, a thread or direct messages. Thread-safe. */
public final class SimulatedChannel {

    private final Stage stage;
    private final long id;

    SimulatedChannel(Stage stage, long id) {
        this.stage = stage;
        this.id = id;
    }

    /** The channel's id. */
    public long id() {
        return id;
    }

    /** How a message mentions the channel. */
    public String mention() {
        return "<#" + id + ">";
    }

    /** Permits a role something here. Not for threads. */
    public void allow(SimulatedRole role, Permission... permissions) {
        overwrite(role.id(), false, before -> before.allowing(Permission.of(permissions)));
    }

    /** Permits a member something here. Not for threads. */
    public void allow(SimulatedMember member, Permission... permissions) {
        overwrite(member.id(), true, before -> before.allowing(Permission.of(permissions)));
    }

    /** Forbids a role something here. Not for threads. */
    public void deny(SimulatedRole role, Permission... permissions) {
        overwrite(role.id(), false, before -> before.denying(Permission.of(permissions)));
    }

    /** Forbids a member something here. Not for threads. */
    public void deny(SimulatedMember member, Permission... permissions) {
        overwrite(member.id(), true, before -> before.denying(Permission.of(permissions)));
    }

    /** Takes back what was allowed or denied to a role here. Not for threads. */
    public void reset(SimulatedRole role, Permission... permissions) {
        overwrite(role.id(), false, before -> before.clearing(Permission.of(permissions)));
    }

    /** Takes back what was allowed or denied to a member here. Not for threads. */
    public void reset(SimulatedMember member, Permission... permissions) {
        overwrite(member.id(), true, before -> before.clearing(Permission.of(permissions)));
    }

    /** Begins a thread that everybody who sees the channel sees. */
    public SimulatedChannel addThread(String name, SimulatedMember owner, SimulatedMember... members) {
        return stage.call(() -> begin(name, ThreadKind.openBelow(inGuild().kind()), owner, members));
    }

    /** Begins a thread that only its members and those who manage threads see. */
    public SimulatedChannel addPrivateThread(String name, SimulatedMember owner, SimulatedMember... members) {
        return begin(name, ThreadKind.PRIVATE, owner, members);
    }

    /** Begins a post of this forum with a message, which has the id of the thread it is in. */
    public SimulatedMessage addPost(String title, SimulatedMember author, String text) {
        return stage.call(() -> author.beginPost(addThread(title, author), text));
    }

    /** Lets somebody take part in this thread. */
    public void addToThread(SimulatedMember member) {
        stage.run(() -> stage.services().threads().addMember(thread(), member.id()));
    }

    /** Lets somebody take part in this thread no longer. */
    public void removeFromThread(SimulatedMember member) {
        stage.run(() -> stage.services().threads().removeMember(thread(), member.id()));
    }

    /** Archives this thread, or takes it out of the archive. */
    public void setArchived(boolean archived) {
        stage.run(() -> stage.services().threads().setArchived(thread(), archived));
    }

    /** Locks this thread, so that only those who manage threads can write in it, or opens it again. */
    public void setLocked(boolean locked) {
        stage.run(() -> stage.services().threads().setLocked(thread(), locked));
    }

    /** Deletes this channel or thread. */
    public void delete() {
        stage.run(() -> {
            if (channel() instanceof ThreadChannel thread) {
                stage.services().threads().delete(thread);
            } else {
                stage.services().channels().delete(inGuild());
            }
        });
    }

    /** The messages that are here now, oldest first, those for one person's eyes left out. */
    public List<SimulatedMessage> messages() {
        return stage.call(() -> stage.world().messages().list(id).stream()
                .filter(message -> !message.ephemeral())
                .map(message -> new SimulatedMessage(stage, message))
                .toList());
    }

    Channel channel() {
        Channel channel = stage.world().channels().get(id);
        if (channel == null) {
            throw new IllegalStateException("the channel is gone: " + id);
        }
        return channel;
    }

    private SimulatedChannel begin(String name, ThreadKind kind, SimulatedMember owner, SimulatedMember... members) {
        return stage.call(() -> {
            long thread = stage.services()
                    .threads()
                    .create(inGuild(), stage.world().nextId(), name, owner.id(), kind)
                    .id();
            SimulatedChannel begun = new SimulatedChannel(stage, thread);
            List.of(members).forEach(begun::addToThread);
            return begun;
        });
    }

    private void overwrite(long roleOrMember, boolean forMember, UnaryOperator<Overwrite> change) {
        stage.run(() -> {
            GuildChannel before = inGuild();
            Overwrite changed = change.apply(before.overwriteFor(roleOrMember, forMember));
            stage.services().channels().change(before.with(changed));
        });
    }

    private GuildChannel inGuild() {
        if (channel() instanceof GuildChannel inGuild) {
            return inGuild;
        }
        throw new IllegalStateException("a thread or direct messages: " + id);
    }

    ThreadChannel thread() {
        if (channel() instanceof ThreadChannel thread) {
            return thread;
        }
        throw new IllegalStateException("not a thread: " + id);
    }
}
