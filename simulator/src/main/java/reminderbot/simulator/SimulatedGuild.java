package reminderbot.simulator;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import reminderbot.simulator.model.ChannelKind;
import reminderbot.simulator.model.Emoji;
import reminderbot.simulator.model.Guild;
import reminderbot.simulator.model.Permission;
import reminderbot.simulator.model.Role;
import reminderbot.simulator.model.User;

/** A guild, to be furnished and peopled. The bot is told of every change. Thread-safe. */
public final class SimulatedGuild {

    private static final Duration LONG_AGO = Duration.ofDays(30);

    private final Stage stage;
    private final Guild guild;

    SimulatedGuild(Stage stage, Guild guild) {
        this.stage = stage;
        this.guild = guild;
    }

    /** The guild's id. */
    public long id() {
        return guild.id();
    }

    /** Everyone's role. */
    public SimulatedRole everyone() {
        return new SimulatedRole(stage, guild, guild.id());
    }

    /** The role that came with the bot; it permits nothing at first. */
    public SimulatedRole botRole() {
        return stage.call(() -> guild.roles().values().stream()
                .filter(Role::managed)
                .findFirst()
                .map(role -> new SimulatedRole(stage, guild, role.id()))
                .orElseThrow());
    }

    /** The bot. */
    public SimulatedMember botMember() {
        return new SimulatedMember(stage, guild, stage.world().bot());
    }

    /** The owner, who may do everything. */
    public SimulatedMember owner() {
        return stage.call(() -> guild.findMember(guild.ownerId())
                .map(owner -> memberOf(owner.user()))
                .orElseThrow(() -> new IllegalStateException("the owner left")));
    }

    /** A new role. */
    public SimulatedRole addRole(String name, Permission... permissions) {
        long mask = Permission.of(permissions);
        return stage.call(() -> new SimulatedRole(
                stage, guild, stage.guilds().addRole(guild, name, mask).id()));
    }

    /** A new text channel that everyone sees. */
    public SimulatedChannel addChannel(String name) {
        return addChannel(ChannelKind.TEXT, name);
    }

    /** A new channel that everyone sees. */
    public SimulatedChannel addChannel(ChannelKind kind, String name) {
        return stage.call(() -> new SimulatedChannel(
                stage, stage.services().channels().create(guild, kind, name).id()));
    }

    /** A new custom emoji. */
    public Emoji addEmoji(String name) {
        return stage.call(() -> stage.guilds().addEmoji(guild, name));
    }

    /** A person who has been here for 30 days. */
    public SimulatedMember addMember(String name, SimulatedRole... roles) {
        return add(name, false, now().minus(LONG_AGO), roles);
    }

    /** Numbered people who have been here for 30 days. */
    public List<SimulatedMember> addMembers(int count, String name, SimulatedRole... roles) {
        return stage.call(() -> IntStream.rangeClosed(1, count)
                .mapToObj(number -> addMember(name + number, roles))
                .toList());
    }

    /** A person who comes just now. */
    public SimulatedMember join(String name, SimulatedRole... roles) {
        return add(name, false, now(), roles);
    }

    /** Somebody of another guild, or who left, comes just now. */
    public SimulatedMember join(SimulatedMember known, SimulatedRole... roles) {
        return stage.call(() -> {
            stage.members().join(guild, known.user(), ids(roles), now());
            return memberOf(known.user());
        });
    }

    /** Another bot. */
    public SimulatedMember addBotMember(String name, SimulatedRole... roles) {
        return add(name, true, now().minus(LONG_AGO), roles);
    }

    /** Makes a member the owner. */
    public void ownedBy(SimulatedMember member) {
        stage.run(() -> guild.ownedBy(member.id()));
    }

    /** Sets the guild's language, like {@code fr}; {@code en-US} at first. */
    public void speaks(String locale) {
        stage.run(() -> stage.guilds().speak(guild, locale));
    }

    /** Takes the bot out. */
    public void removeBot() {
        stage.run(() -> stage.guilds().removeBot(guild));
    }

    /** Brings the bot back, just now. */
    public void inviteBot() {
        stage.run(() -> stage.guilds().addBot(guild, now()));
    }

    /** Deletes this guild. */
    public void delete() {
        stage.run(() -> stage.guilds().delete(guild));
    }

    /** Begins an outage: the bot can reach nothing here, and is told of nothing. */
    public void beginOutage() {
        stage.run(() -> stage.guilds().setAvailable(guild, false));
    }

    /** Ends the outage. */
    public void endOutage() {
        stage.run(() -> stage.guilds().setAvailable(guild, true));
    }

    private SimulatedMember add(String name, boolean bot, Instant joinedAt, SimulatedRole... roles) {
        return stage.call(() -> {
            User user = stage.members().createUser(name, bot);
            stage.members().join(guild, user, ids(roles), joinedAt);
            return memberOf(user);
        });
    }

    private SimulatedMember memberOf(User user) {
        return new SimulatedMember(stage, guild, user);
    }

    private Instant now() {
        return stage.world().clock().instant();
    }

    private static Set<Long> ids(SimulatedRole... roles) {
        return Arrays.stream(roles).map(SimulatedRole::id).collect(Collectors.toSet());
    }
}
