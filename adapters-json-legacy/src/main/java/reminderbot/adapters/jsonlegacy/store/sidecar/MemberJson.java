package reminderbot.adapters.jsonlegacy.store.sidecar;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import reminderbot.domain.guild.KnownMember;
import reminderbot.domain.id.GuildId;
import reminderbot.domain.id.UserId;

/** Somebody who is remembered, as a list: there are thousands. */
@JsonFormat(shape = JsonFormat.Shape.ARRAY)
record MemberJson(
        long userId,
        String name,
        boolean bot,
        long lastSeen,
        boolean optedOut,
        @Nullable Long awayUntil) {
    static MemberJson of(KnownMember member) {
        return new MemberJson(
                member.user().value(),
                member.name(),
                member.bot(),
                member.lastSeen().toEpochMilli(),
                member.optedOut(),
                Values.millis(member.awayUntil()));
    }

    KnownMember toMember(GuildId guild) {
        return new KnownMember(
                guild,
                new UserId(userId),
                name,
                bot,
                Instant.ofEpochMilli(lastSeen),
                Values.instant(awayUntil),
                optedOut);
    }
}
