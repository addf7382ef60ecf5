package reminderbot.simulator.action;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import reminderbot.simulator.json.GuildJson;
import reminderbot.simulator.json.Json;
import reminderbot.simulator.json.UserJson;
import reminderbot.simulator.model.Emoji;
import reminderbot.simulator.model.Guild;
import reminderbot.simulator.model.Intent;
import reminderbot.simulator.model.Member;
import reminderbot.simulator.model.Permission;
import reminderbot.simulator.model.Role;
import reminderbot.simulator.model.User;
import reminderbot.simulator.model.World;

/** Makes guilds, their roles and emojis. Callers hold the world's lock. */
public final class GuildActions {

    /** What everyone may do in a new guild, much as Discord sets it. */
    public static final long EVERYONE = Permission.of(
            Permission.VIEW_CHANNEL,
            Permission.SEND_MESSAGES,
            Permission.SEND_MESSAGES_IN_THREADS,
            Permission.CREATE_PUBLIC_THREADS,
            Permission.CREATE_PRIVATE_THREADS,
            Permission.EMBED_LINKS,
            Permission.ATTACH_FILES,
            Permission.READ_MESSAGE_HISTORY,
            Permission.ADD_REACTIONS,
            Permission.USE_EXTERNAL_EMOJIS,
            Permission.USE_APPLICATION_COMMANDS,
            Permission.CHANGE_NICKNAME);

    private static final Duration BOT_CAME_BEFORE = Duration.ofDays(30);

    private final World world;
    private final Events events;
    private final GuildEvents inGuild;
    private final GuildJson json;

    /** Changes this world and tells {@code events} of it. */
    public GuildActions(World world, Events events) {
        this.world = world;
        this.events = events;
        this.inGuild = new GuildEvents(world, events);
        this.json = new GuildJson(world);
    }

    /** A new guild with an owner, the bot and the bot's own role. */
    public Guild create(String name) {
        Guild guild = new Guild(world.nextId(), name);
        guild.roles().put(guild.id(), new Role(guild.id(), "@everyone", EVERYONE, 0, false, false));
        User owner = new User(world.nextId(), "owner of " + name, false);
        world.users().put(owner.id(), owner);
        guild.ownedBy(owner.id());
        Instant before = world.clock().instant().minus(BOT_CAME_BEFORE);
        guild.members().put(owner.id(), Member.of(owner, before));
        world.guilds().put(guild.id(), guild);
        addBot(guild, before);
        return guild;
    }

    /** Brings the bot into a guild, with a role of its own. */
    public void addBot(Guild guild, Instant joinedAt) {
        Role own = new Role(world.nextId(), world.bot().name(), 0, guild.roles().size(), false, true);
        guild.roles().put(own.id(), own);
        Member self = Member.of(world.bot(), joinedAt).withRole(own.id());
        guild.members().put(self.id(), self);
        inGuild.dispatch(guild.id(), "GUILD_CREATE", json.create(guild));
    }

    /** Takes the bot and its role out of a guild. */
    public void removeBot(Guild guild) {
        boolean there = guild.members().remove(world.bot().id()) != null;
        guild.roles().values().removeIf(Role::managed);
        if (there) {
            tellGone(id(guild));
        }
    }

    /** Deletes a guild with its channels. */
    public void delete(Guild guild) {
        removeBot(guild);
        world.guilds().remove(guild.id());
        world.removeChannels(channel -> channel.guildId() == guild.id());
    }

    /** Changes a guild's language. */
    public void speak(Guild guild, String locale) {
        guild.speaks(locale);
        inGuild.dispatch(guild.id(), "GUILD_UPDATE", json.guild(guild));
    }

    /** Begins or ends an outage of a guild. */
    public void setAvailable(Guild guild, boolean available) {
        guild.setAvailable(available);
        if (available) {
            inGuild.dispatch(guild.id(), "GUILD_CREATE", json.create(guild));
        } else {
            tellGone(GuildJson.unavailable(guild));
        }
    }

    /** A new role above the others. */
    public Role addRole(Guild guild, String name, long permissions) {
        Role role = new Role(world.nextId(), name, permissions, guild.roles().size(), false, false);
        guild.roles().put(role.id(), role);
        tell("GUILD_ROLE_CREATE", guild, role);
        return role;
    }

    /** Puts a changed role in the place of the old one. */
    public void changeRole(Guild guild, Role changed) {
        guild.roles().put(changed.id(), changed);
        tell("GUILD_ROLE_UPDATE", guild, changed);
    }

    /** Deletes a role and takes it from every member. */
    public void deleteRole(Guild guild, long role) {
        guild.roles().remove(role);
        guild.members().replaceAll((id, member) -> member.roles().contains(role) ? member.withoutRole(role) : member);
        ObjectNode data = in(guild).put("role_id", String.valueOf(role));
        inGuild.dispatch(guild.id(), "GUILD_ROLE_DELETE", data);
    }

    /** A new custom emoji. */
    public Emoji addEmoji(Guild guild, String name) {
        Emoji emoji = new Emoji(world.nextId(), name);
        guild.emojis().put(emoji.id(), emoji);
        ObjectNode data = in(guild);
        data.set(
                "emojis",
                guild.emojis().values().stream().map(UserJson::guildEmoji).collect(Json.toArray()));
        inGuild.dispatch(guild.id(), Event.of("GUILD_EMOJIS_UPDATE", Intent.GUILD_EXPRESSIONS, data));
        return emoji;
    }

    private void tell(String name, Guild guild, Role role) {
        ObjectNode data = in(guild);
        data.set("role", UserJson.role(role));
        inGuild.dispatch(guild.id(), name, data);
    }

    private void tellGone(ObjectNode data) {
        events.dispatch(Event.of("GUILD_DELETE", Intent.GUILDS, data));
    }

    private static ObjectNode id(Guild guild) {
        return Json.object().put("id", String.valueOf(guild.id()));
    }

    private static ObjectNode in(Guild guild) {
        return Json.object().put("guild_id", String.valueOf(guild.id()));
    }
}
