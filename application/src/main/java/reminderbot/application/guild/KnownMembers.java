package reminderbot.application.guild;

import java.time.Instant;
import reminderbot.domain.guild.KnownMember;
import reminderbot.domain.id.GuildId;
import reminderbot.domain.id.UserId;
import reminderbot.domain.storage.Stores;

/** Finding what is remembered of somebody who has just asked for something. */
final class KnownMembers {
    private KnownMembers() {}

    /** What is remembered, seen now; somebody new is unnamed. */
    static KnownMember find(Stores stores, GuildId guild, UserId user, Instant now) {
        return stores.members()
                .find(guild, user)
                .map(member -> member.seen(now))
                .orElseGet(() -> KnownMember.unnamed(guild, user, now));
    }
}
