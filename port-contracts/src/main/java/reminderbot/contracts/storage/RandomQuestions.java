package reminderbot.contracts.storage;

import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import reminderbot.domain.id.EventId;

/** Operations at random that only ask. */
final class RandomQuestions {
    private final SmallWorld world;
    private final List<Supplier<Operation>> kinds;

    RandomQuestions(SmallWorld world) {
        this.world = world;
        kinds = List.of(
                this::findSingly,
                this::listEvents,
                this::listForScheduler,
                this::listOpen,
                this::listGuilds,
                this::listPings);
    }

    Operation next() {
        return world.oneOf(kinds).get();
    }

    private Operation findSingly() {
        EventId event = world.eventId();
        var user = world.user();
        Instant now = world.instant();
        return new Operation(
                "find %s and %s at %s".formatted(event, user, now),
                stores -> List.of(
                        stores.guilds().find(event.guild()),
                        stores.members().find(event.guild(), user),
                        stores.members().list(event.guild(), user, 1),
                        stores.reactions().list(event, user, 1),
                        stores.members().listExcused(event, now),
                        stores.members().count(event.guild(), user),
                        stores.events().find(event),
                        stores.reactions().find(event, user),
                        stores.reactions().list(event),
                        stores.reactions().listUsersSince(event, now)));
    }

    private Operation listEvents() {
        var guild = world.guildId();
        var kinds = world.eventKinds();
        int offset = world.upTo(2);
        int limit = world.upTo(4);
        String part = world.titlePart();
        return new Operation(
                "list %s of %s, %d after %d, and search '%s'".formatted(kinds, guild, limit, offset, part),
                stores -> List.of(
                        stores.events().list(guild, kinds, offset, limit),
                        stores.events().count(guild, kinds),
                        stores.events().search(guild, part, limit)));
    }

    private Operation listForScheduler() {
        Instant now = world.instant();
        int limit = world.upTo(4);
        return new Operation(
                "list %d for the scheduler at %s".formatted(limit, now),
                stores -> List.of(
                        stores.events().listDue(now, limit),
                        stores.events().findNextDue(),
                        stores.events().listGone(now),
                        stores.events().findNextGone(now),
                        stores.events().listImported(),
                        stores.reminderLogs().listDueTries(now, limit),
                        stores.reminderLogs().findNextTryAfter(now),
                        stores.reminderLogs().listDueRemovals(now, limit),
                        stores.reminderLogs().findNextRemoval()));
    }

    private Operation listOpen() {
        Instant now = world.oneIn(2) ? world.instant() : world.aWeekLater();
        return new Operation("list open at " + now, stores -> stores.events().listOpen(now));
    }

    private Operation listGuilds() {
        Instant instant = world.instant();
        return new Operation(
                "list guilds present, and left at " + instant,
                stores -> List.of(stores.guilds().listPresent(), stores.guilds().listLeft(instant)));
    }

    private Operation listPings() {
        EventId event = world.eventId();
        Instant since = world.instant();
        int limit = world.upTo(3);
        return new Operation(
                "list %d reminders of %s and pings since %s".formatted(limit, event, since),
                stores -> List.of(
                        stores.reminderLogs().list(event, limit),
                        stores.reminderLogs().findPending(event),
                        stores.reminderLogs().listPings(event, since)));
    }
}
