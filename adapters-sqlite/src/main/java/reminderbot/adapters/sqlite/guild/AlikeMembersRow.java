package reminderbot.adapters.sqlite.guild;

import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reminderbot.adapters.sqlite.mapping.Json;
import reminderbot.domain.guild.KnownMember;
import reminderbot.domain.id.GuildId;
import reminderbot.domain.id.UserId;

/**
 * Rows of the user table, of a guild that is known, that differ in nothing but the user.
 *
 * @param name null for {@link KnownMember#placeholder}
 * @param users a JSON array of their ids
 */
record AlikeMembersRow(
        @Nullable String name,
        boolean isBot,
        Instant lastSeen,
        @Nullable Instant awayUntil,
        boolean optedOut,
        String users) {

    Stream<KnownMember> toMembers(GuildId guild) {
        return Arrays.stream(Json.read(users, long[].class)).mapToObj(user -> toMember(guild, new UserId(user)));
    }

    private KnownMember toMember(GuildId guild, UserId user) {
        String shown = name == null ? KnownMember.placeholder(user) : name;
        return new KnownMember(guild, user, shown, isBot, lastSeen, awayUntil, optedOut);
    }
}
