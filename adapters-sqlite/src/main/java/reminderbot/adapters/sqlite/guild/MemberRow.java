package reminderbot.adapters.sqlite.guild;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reminderbot.domain.guild.KnownMember;
import reminderbot.domain.id.GuildId;
import reminderbot.domain.id.UserId;

/** A row of the user table. */
record MemberRow(
        GuildId guildId,
        UserId userId,
        String username,
        boolean isBot,
        Instant lastSeen,
        @Nullable Instant awayUntil,
        boolean optedOut,
        Instant updatedAt) {

    static MemberRow of(KnownMember member, Instant now) {
        return new MemberRow(
                member.guild(),
                member.user(),
                member.name(),
                member.bot(),
                member.lastSeen(),
                member.awayUntil(),
                member.optedOut(),
                now);
    }

    /** What {@link MemberMapper#saveAll} takes, without the guild. */
    static List<@Nullable Object> columns(KnownMember member) {
        Instant away = member.awayUntil();
        return Arrays.asList(
                member.user().value(),
                member.name(),
                member.bot() ? 1 : 0,
                member.lastSeen().toEpochMilli(),
                away == null ? null : away.toEpochMilli(),
                member.optedOut() ? 1 : 0);
    }

    KnownMember toMember() {
        return new KnownMember(guildId, userId, username, isBot, lastSeen, awayUntil, optedOut);
    }
}
