package reminderbot.adapters.sqlite.guild;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.Instant;
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
        boolean optedOut) {

    static MemberRow of(KnownMember member) {
        return new MemberRow(
                member.guild(),
                member.user(),
                member.name(),
                member.bot(),
                member.lastSeen(),
                member.awayUntil(),
                member.optedOut());
    }

    /** What {@link MemberMapper#saveAll} takes, without the guild. */
    static void write(JsonGenerator json, KnownMember member) throws IOException {
        json.writeNumber(member.user().value());
        json.writeString(member.name());
        json.writeNumber(member.bot() ? 1 : 0);
        json.writeNumber(member.lastSeen().toEpochMilli());
        Instant away = member.awayUntil();
        if (away == null) {
            json.writeNull();
        } else {
            json.writeNumber(away.toEpochMilli());
        }
        json.writeNumber(member.optedOut() ? 1 : 0);
    }

    KnownMember toMember() {
        return new KnownMember(guildId, userId, username, isBot, lastSeen, awayUntil, optedOut);
    }
}
