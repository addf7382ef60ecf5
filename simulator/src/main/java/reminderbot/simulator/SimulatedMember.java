package reminderbot.simulator;

import java.time.Instant;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import reminderbot.simulator.model.Emoji;
import reminderbot.simulator.model.Guild;
import reminderbot.simulator.model.Member;
import reminderbot.simulator.model.Permission;
import reminderbot.simulator.model.User;

/**
 * A person in a guild, and what they do there. What Discord's client would not let them do throws an
 * {@link IllegalStateException}. Thread-safe.
 */
public final class SimulatedMember {

    private final Stage stage;
    private final Guild guild;
    private final User user;

    SimulatedMember(Stage stage, Guild guild, User user) {
        this.stage = stage;
        this.guild = guild;
        this.user = user;
    }

    /** The account's id. */
    public long id() {
        return user.id();
    }

    /** The account's name. */
    public String name() {
        return user.name();
    }

    /** How a message mentions this person. */
    public String mention() {
        return user.mention();
    }

    /** Sets the language of this person's client, like {@code fr}; {@code en-US} at first. */
    public void speaks(String locale) {
        stage.run(() -> stage.world().locales().put(id(), locale));
    }

    /** Posts a message. Mentions notify as a person's do. */
    public SimulatedMessage post(SimulatedChannel channel, String text) {
        return stage.call(() -> new SimulatedMessage(stage, contributions().post(channel.channel(), text)));
    }

    /** Writes the first message of a forum's post. */
    SimulatedMessage beginPost(SimulatedChannel thread, String text) {
        return new SimulatedMessage(stage, contributions().beginPost(thread.thread(), text));
    }

    /** The direct messages between the bot and this person. */
    public SimulatedChannel directMessages() {
        return stage.call(() -> new SimulatedChannel(
                stage, stage.services().channels().open(user).id()));
    }

    /** Takes no direct messages any more, or takes them again. */
    public void refuseDirectMessages(boolean refuse) {
        stage.run(() -> {
            if (refuse) {
                stage.world().refusingDirectMessages().add(id());
            } else {
                stage.world().refusingDirectMessages().remove(id());
            }
        });
    }

    /** Reacts with a Unicode emoji. */
    public void react(SimulatedMessage message, String emoji) {
        react(message, Emoji.unicode(emoji));
    }

    /** Reacts. */
    public void react(SimulatedMessage message, Emoji emoji) {
        add(message, emoji, false);
    }

    /** Reacts with a super reaction. */
    public void reactSuper(SimulatedMessage message, String emoji) {
        add(message, Emoji.unicode(emoji), true);
    }

    /** Takes a reaction and a super reaction with a Unicode emoji back. */
    public void unreact(SimulatedMessage message, String emoji) {
        unreact(message, Emoji.unicode(emoji));
    }

    /** Takes a reaction and a super reaction back. */
    public void unreact(SimulatedMessage message, Emoji emoji) {
        stage.run(() -> {
            stage.services().reactions().remove(message.get(), emoji, id(), false);
            stage.services().reactions().remove(message.get(), emoji, id(), true);
        });
    }

    /** Gets a role. */
    public void addRole(SimulatedRole role) {
        change(member -> member.withRole(role.id()));
    }

    /** Loses a role. */
    public void removeRole(SimulatedRole role) {
        change(member -> member.withoutRole(role.id()));
    }

    /** Has yet to accept the guild's rules, or has accepted them. */
    public void pending(boolean pending) {
        change(member -> member.withPending(pending));
    }

    /** Is timed out until then by the simulator's clock, and cannot post, react or run commands; null ends it. */
    public void timeOut(@Nullable Instant until) {
        change(member -> member.withSilencedUntil(until));
    }

    /** Leaves the guild. */
    public void leave() {
        stage.run(() -> stage.members().leave(guild, user));
    }

    /** True when this person has the permission in the channel. */
    public boolean may(SimulatedChannel channel, Permission permission) {
        return stage.call(() -> new Rights(stage.world(), user).has(channel.channel(), permission));
    }

    /** True when Discord's client offers the command in the channel, by the permissions the bot asked for. */
    public boolean canSeeCommand(SimulatedChannel channel, String name) {
        return stage.call(() -> gestures().canSeeCommand(channel.channel(), name));
    }

    /**
     * Runs a slash command that the bot registered, seen or not.
     *
     * @param name with its group and sub-command, like {@code event watch}
     * @param options strings, numbers, booleans, or handles of members, roles and channels
     * @throws IllegalArgumentException for an unknown command, a missing required option or a value outside its limits
     */
    public InteractionRecord command(SimulatedChannel channel, String name, Map<String, ?> options) {
        return stage.call(() -> gestures().command(channel.channel(), name, options));
    }

    /** Runs a slash command without options. */
    public InteractionRecord command(SimulatedChannel channel, String name) {
        return command(channel, name, Map.of());
    }

    /** Runs a command of a message's menu. */
    public InteractionRecord messageCommand(SimulatedMessage message, String name) {
        return stage.call(() -> gestures().messageCommand(message.get(), name));
    }

    /** Types into an option of a slash command that completes itself, with nothing in the others. */
    public InteractionRecord autocomplete(SimulatedChannel channel, String name, String option, String typed) {
        return autocomplete(channel, name, option, typed, Map.of());
    }

    /** Types into an option of a slash command that completes itself. */
    public InteractionRecord autocomplete(
            SimulatedChannel channel, String name, String option, String typed, Map<String, ?> others) {
        return stage.call(() -> gestures().autocomplete(channel.channel(), name, option, typed, others));
    }

    /**
     * Presses a button.
     *
     * @throws IllegalStateException when the message has no such enabled button, or is for someone else's eyes
     */
    public InteractionRecord press(SimulatedMessage message, String customId) {
        return stage.call(() -> gestures().press(message.get(), customId));
    }

    /** Presses the button with this label. */
    public InteractionRecord pressLabelled(SimulatedMessage message, String label) {
        return press(message, message.button(label).customId());
    }

    /** Sends the press of a button that the message does not have, as a changed client can. */
    public InteractionRecord pressForged(SimulatedMessage message, String customId) {
        return stage.call(() -> gestures().pressForged(message.get(), customId));
    }

    /**
     * Chooses from a menu.
     *
     * @param values strings, or handles of members, roles and channels
     */
    public InteractionRecord select(SimulatedMessage message, String customId, Object... values) {
        return stage.call(() -> gestures().select(message.get(), customId, values));
    }

    /**
     * Sends the form that the bot answered with.
     *
     * @param values by the custom id of the input: a text, or for a menu one or a collection of strings or handles of
     *     members, roles and channels; inputs without one keep what the bot wrote in them
     */
    public InteractionRecord submitModal(InteractionRecord opened, Map<String, ?> values) {
        return stage.call(() -> gestures().submitModal(opened.interaction(), values));
    }

    User user() {
        return user;
    }

    private Contributions contributions() {
        return new Contributions(stage, user);
    }

    private Gestures gestures() {
        return new Gestures(stage, guild, user);
    }

    private void add(SimulatedMessage message, Emoji emoji, boolean burst) {
        stage.run(() -> contributions().react(message.get(), emoji, burst));
    }

    private void change(UnaryOperator<Member> change) {
        stage.run(() -> {
            Member before = guild.findMember(id()).orElseThrow(() -> new IllegalStateException(name() + " has left"));
            stage.members().change(guild, change.apply(before));
        });
    }
}
