package reminderbot.contracts.storage;

import java.time.Instant;
import java.util.List;
import reminderbot.contracts.fixture.TestClock;
import reminderbot.domain.id.EventId;

/** Units of work at random that only ask. */
record RandomQuestions(SmallWorld world) {
    Operation listEvents() {
        var guild = world.guildId();
        var kinds = world.eventKinds();
        int offset = world.upTo(2);
        int limit = world.upTo(4);
        String part = world.titlePart();
        return new Operation(
                "list events",
                stores -> List.of(
                        stores.events().list(guild, kinds, offset, limit),
                        stores.events().count(guild, kinds),
                        stores.events().search(guild, part, limit)));
    }

    Operation listForScheduler() {
        Instant now = world.instant();
        int limit = world.upTo(4);
        return new Operation(
                "list for the scheduler",
                stores -> List.of(
                        stores.events().listOpen(TestClock.START),
                        stores.events().listDue(now, limit),
                        stores.events().findNextDue(),
                        stores.reminderLogs().listDueTries(now, limit),
                        stores.reminderLogs().findNextTryAfter(now)));
    }

    Operation listPings() {
        EventId event = world.eventId();
        Instant since = world.instant();
        return new Operation("list pings", stores -> stores.reminderLogs().listPings(event, since));
    }
}
