package reminderbot.simulator.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Optional;
import reminderbot.simulator.model.Emoji;
import reminderbot.simulator.model.Member;
import reminderbot.simulator.model.Role;
import reminderbot.simulator.model.User;

/** Writes accounts, members, roles and emojis. */
public final class UserJson {

    private UserJson() {}

    /** An account. */
    public static ObjectNode user(User user) {
        ObjectNode json = Json.object();
        json.put("id", String.valueOf(user.id()));
        json.put("username", user.name());
        json.put("discriminator", user.bot() ? "0001" : "0");
        json.putNull("global_name");
        json.putNull("avatar");
        json.put("public_flags", 0);
        json.put("flags", 0);
        json.putNull("primary_guild");
        return user.bot() ? json.put("bot", true) : json;
    }

    /** The bot's own account, as only it sees it. */
    public static ObjectNode self(User user) {
        return user(user).put("mfa_enabled", true).put("locale", "en-US").put("verified", true);
    }

    /** A member with its account. */
    public static ObjectNode member(Member member) {
        ObjectNode json = memberWithoutUser(member);
        json.set("user", user(member.user()));
        return json;
    }

    /** A member as messages and interactions carry it beside the account. */
    public static ObjectNode memberWithoutUser(Member member) {
        ObjectNode json = Json.object();
        json.set("roles", Json.ids(member.roles()));
        json.put("joined_at", Json.time(member.joinedAt()));
        json.put("pending", member.pending());
        json.put("deaf", false).put("mute", false).put("flags", 0);
        json.putNull("nick");
        json.putNull("avatar");
        json.putNull("banner");
        json.putNull("premium_since");
        Optional<Instant> silenced = member.silenced();
        json.put("communication_disabled_until", silenced.map(Json::time).orElse(null));
        return json;
    }

    /** A role. */
    public static ObjectNode role(Role role) {
        ObjectNode json = Json.object();
        json.put("id", String.valueOf(role.id()));
        json.put("name", role.name());
        json.put("permissions", String.valueOf(role.permissions()));
        json.put("position", role.position());
        json.put("color", 0).put("hoist", false).put("flags", 0);
        json.putObject("colors")
                .put("primary_color", 0)
                .putNull("secondary_color")
                .putNull("tertiary_color");
        json.put("managed", role.managed());
        json.put("mentionable", role.mentionable());
        json.putNull("icon");
        json.putNull("unicode_emoji");
        return json;
    }

    /** A guild's custom emoji. */
    public static ObjectNode guildEmoji(Emoji emoji) {
        ObjectNode json = Json.object();
        json.put("id", String.valueOf(emoji.id())).put("name", emoji.name());
        json.putArray("roles");
        return json.put("require_colons", true)
                .put("managed", false)
                .put("animated", false)
                .put("available", true);
    }

    /** An emoji as reactions carry it. */
    public static ObjectNode reactionEmoji(Emoji emoji) {
        ObjectNode json = Json.object();
        json.put("id", emoji.custom() ? String.valueOf(emoji.id()) : null);
        return json.put("name", emoji.name());
    }
}
