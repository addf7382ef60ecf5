package reminderbot.simulator;

import java.util.List;
import java.util.function.UnaryOperator;
import reminderbot.simulator.model.Channel;
import reminderbot.simulator.model.Overwrite;
import reminderbot.simulator.model.Permission;
import reminderbot.simulator.model.TextChannel;
import reminderbot.simulator.model.ThreadChannel;

/** A text channel, a thread or direct messages. Thread-safe. */
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

    /** Permits a role something here. Text channels only. */
    public void allow(SimulatedRole role, Permission... permissions) {
        overwrite(role.id(), false, before -> before.allowing(Permission.of(permissions)));
    }

    /** Permits a member something here. Text channels only. */
    public void allow(SimulatedMember member, Permission... permissions) {
        overwrite(member.id(), true, before -> before.allowing(Permission.of(permissions)));
    }

    /** Forbids a role something here. Text channels only. */
    public void deny(SimulatedRole role, Permission... permissions) {
        overwrite(role.id(), false, before -> before.denying(Permission.of(permissions)));
    }

    /** Forbids a member something here. Text channels only. */
    public void deny(SimulatedMember member, Permission... permissions) {
        overwrite(member.id(), true, before -> before.denying(Permission.of(permissions)));
    }

    /** Takes back what was allowed or denied to a role here. Text channels only. */
    public void reset(SimulatedRole role, Permission... permissions) {
        overwrite(role.id(), false, before -> before.clearing(Permission.of(permissions)));
    }

    /** Takes back what was allowed or denied to a member here. Text channels only. */
    public void reset(SimulatedMember member, Permission... permissions) {
        overwrite(member.id(), true, before -> before.clearing(Permission.of(permissions)));
    }

    /** Begins a thread that everybody who sees the channel sees. */
    public SimulatedChannel addThread(String name, SimulatedMember owner, SimulatedMember... members) {
        return begin(name, false, owner, members);
    }

    /** Begins a thread that only its members and those who manage threads see. */
    public SimulatedChannel addPrivateThread(String name, SimulatedMember owner, SimulatedMember... members) {
        return begin(name, true, owner, members);
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

    /** Deletes this channel or thread. */
    public void delete() {
        stage.run(() -> {
            if (channel() instanceof ThreadChannel thread) {
                stage.services().threads().delete(thread);
            } else {
                stage.services().channels().delete(text());
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

    private SimulatedChannel begin(String name, boolean isPrivate, SimulatedMember owner, SimulatedMember... members) {
        return stage.call(() -> {
            long thread = stage.services()
                    .threads()
                    .create(text(), stage.world().nextId(), name, owner.id(), isPrivate)
                    .id();
            SimulatedChannel begun = new SimulatedChannel(stage, thread);
            List.of(members).forEach(begun::addToThread);
            return begun;
        });
    }

    private void overwrite(long roleOrMember, boolean forMember, UnaryOperator<Overwrite> change) {
        stage.run(() -> {
            TextChannel text = text();
            Overwrite changed = change.apply(text.overwriteFor(roleOrMember, forMember));
            stage.services().channels().change(text.with(changed));
        });
    }

    private TextChannel text() {
        if (channel() instanceof TextChannel text) {
            return text;
        }
        throw new IllegalStateException("not a text channel: " + id);
    }

    private ThreadChannel thread() {
        if (channel() instanceof ThreadChannel thread) {
            return thread;
        }
        throw new IllegalStateException("not a thread: " + id);
    }
}
