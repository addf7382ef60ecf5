package reminderbot.adapters.discord.guild;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.jspecify.annotations.Nullable;
import reminderbot.domain.guild.Member;
import reminderbot.domain.id.RoleId;
import reminderbot.domain.id.UserId;

/** What the bot keeps of a member: numbers only, no names. Immutable. */
final class CompactMember {
    private final long id;
    private final long[] roles;
    private final boolean bot;
    private final boolean pending;
    private final @Nullable Instant timedOutUntil;
    private final Instant joinedAt;

    private CompactMember(DataObject json, long[] roles, Instant joinedAt) {
        this.id = userId(json);
        this.roles = roles;
        this.bot = json.getObject("user").getBoolean("bot");
        this.pending = json.getBoolean("pending");
        this.timedOutUntil = instant(json, "communication_disabled_until");
        this.joinedAt = joinedAt;
    }

    /** Reads Discord's member object; somebody without a time of joining (a guest) counts as always there. */
    static CompactMember of(DataObject json) {
        DataArray roles = json.getArray("roles");
        long[] ids = new long[roles.length()];
        Arrays.setAll(ids, roles::getUnsignedLong);
        @Nullable Instant joinedAt = instant(json, "joined_at");
        return new CompactMember(json, ids, joinedAt == null ? Instant.EPOCH : joinedAt);
    }

    /** The person a member object, or the event of somebody leaving, is about. */
    static long userId(DataObject json) {
        return json.getObject("user").getUnsignedLong("id");
    }

    long id() {
        return id;
    }

    /** Not to be changed by the caller. */
    long[] roles() {
        return roles;
    }

    /** As the domain knows them. */
    Member toMember(Set<Long> rolesThereAre, Member.Sight sight) {
        Set<RoleId> held = new HashSet<>();
        for (long role : roles) {
            if (rolesThereAre.contains(role)) {
                held.add(new RoleId(role));
            }
        }
        return new Member(new UserId(id), held, bot, pending, timedOutUntil, joinedAt, sight);
    }

    private static @Nullable Instant instant(DataObject json, String key) {
        @Nullable String text = json.getString(key, null);
        return text == null ? null : OffsetDateTime.parse(text).toInstant();
    }
}
