package reminderbot.contracts.bug;

import reminderbot.contracts.fixture.Ids;
import reminderbot.domain.id.EventId;
import reminderbot.domain.id.GuildId;

/** What a guild must not reach. */
final class Strangers {
    private Strangers() {}

    static GuildId other(GuildId guild) {
        return guild.equals(Ids.GUILD) ? Ids.OTHER_GUILD : Ids.GUILD;
    }

    static EventId other(EventId event) {
        return new EventId(other(event.guild()), event.message());
    }
}
