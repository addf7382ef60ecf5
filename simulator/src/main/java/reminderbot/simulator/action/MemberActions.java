package reminderbot.simulator.action;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Set;
import reminderbot.simulator.json.Json;
import reminderbot.simulator.json.UserJson;
import reminderbot.simulator.model.Guild;
import reminderbot.simulator.model.Intent;
import reminderbot.simulator.model.Member;
import reminderbot.simulator.model.User;
import reminderbot.simulator.model.World;

/** Lets people come, change and go. Callers hold the world's lock. */
public final class MemberActions {

    private final World world;
    private final GuildEvents events;

    /** Changes this world and tells {@code events} of it. */
    public MemberActions(World world, Events events) {
        this.world = world;
        this.events = new GuildEvents(world, events);
    }

    /** A new account that is in no guild. */
    public User createUser(String name, boolean bot) {
        User user = new User(world.nextId(), name, bot);
        world.users().put(user.id(), user);
        return user;
    }

    /** Lets an account join a guild. */
    public Member join(Guild guild, User user, Set<Long> roles, Instant joinedAt) {
        Member member = Member.of(user, joinedAt).withRoles(roles);
        guild.members().put(user.id(), member);
        tell("GUILD_MEMBER_ADD", guild, UserJson.member(member));
        return member;
    }

    /** Puts a changed member in the place of the old one. */
    public void change(Guild guild, Member changed) {
        guild.members().put(changed.id(), changed);
        tell("GUILD_MEMBER_UPDATE", guild, UserJson.member(changed));
    }

    /** Lets a member leave. */
    public void leave(Guild guild, User user) {
        guild.members().remove(user.id());
        ObjectNode data = Json.object();
        data.set("user", UserJson.user(user));
        tell("GUILD_MEMBER_REMOVE", guild, data);
    }

    private void tell(String name, Guild guild, ObjectNode data) {
        data.put("guild_id", String.valueOf(guild.id()));
        boolean ownUpdate = name.equals("GUILD_MEMBER_UPDATE")
                && data.path("user")
                        .path("id")
                        .asText()
                        .equals(String.valueOf(world.bot().id()));
        events.dispatch(guild.id(), ownUpdate ? Event.forAll(name, data) : Event.of(name, Intent.GUILD_MEMBERS, data));
    }
}
