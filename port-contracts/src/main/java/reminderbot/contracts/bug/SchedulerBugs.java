package reminderbot.contracts.bug;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import reminderbot.contracts.fixture.Ids;
import reminderbot.domain.event.Event;
import reminderbot.domain.event.EventRepository;
import reminderbot.domain.guild.Guild;
import reminderbot.domain.id.EventId;
import reminderbot.domain.reminder.ReminderLogRepository;
import reminderbot.domain.storage.Stores;

/** Bugs in what the scheduler asks. */
interface SchedulerBugs {
    /** The events of both guilds, due or not. */
    private static Stream<Event> all(EventRepository events) {
        return Stream.of(Ids.GUILD, Ids.OTHER_GUILD).flatMap(guild -> events.search(guild, "", 100).stream());
    }

    /** The sub-query for pending reminders is forgotten: a reminder may be sent twice. */
    interface ListDueIncludesEventsWithAPendingReminder extends EventRepository, Bug<EventRepository> {
        @Override
        default List<EventId> listDue(Instant now, int limit) {
            return all(sound())
                    .filter(event -> event.nextReminderAt() != null
                            && !event.nextReminderAt().isAfter(now))
                    .sorted(Comparator.comparing(Event::nextReminderAt)
                            .thenComparing(event -> event.place().message().value()))
                    .limit(limit)
                    .map(Event::id)
                    .toList();
        }
    }

    /** Less than instead of not greater than. */
    interface ListDueLeavesOutThisVeryInstant extends EventRepository, Bug<EventRepository> {
        @Override
        default List<EventId> listDue(Instant now, int limit) {
            return sound().listDue(now.minusMillis(1), limit);
        }
    }

    /** The loop would be given all at once. */
    interface ListDueIgnoresTheLimit extends EventRepository, Bug<EventRepository> {
        @Override
        default List<EventId> listDue(Instant now, int limit) {
            return sound().listDue(now, Integer.MAX_VALUE);
        }
    }

    /** The loop would wake up for an event it cannot claim, again and again. */
    interface FindNextDueIncludesEventsWithAPendingReminder extends EventRepository, Bug<EventRepository> {
        @Override
        default Optional<Instant> findNextDue() {
            return all(sound())
                    .flatMap(event -> Stream.ofNullable(event.nextReminderAt()))
                    .min(Comparator.naturalOrder());
        }
    }

    /** Reminders of a message that seems gone go on. */
    interface ListDueIncludesGoneMessages extends EventRepository, Bug<EventRepository> {
        @Override
        default List<EventId> listDue(Instant now, int limit) {
            return Stream.concat(
                            sound().listDue(now, limit).stream().flatMap(id -> sound().find(id).stream()),
                            all(sound())
                                    .filter(event -> event.isDue(now)
                                            && event.secondReadAt().isPresent()))
                    .sorted(Comparator.comparing(Event::nextReminderAt)
                            .thenComparing(event -> event.place().message().value()))
                    .limit(limit)
                    .map(Event::id)
                    .toList();
        }
    }

    /** The loop would wake up for a message that seems gone, again and again. */
    interface FindNextDueIncludesGoneMessages extends EventRepository, Bug<EventRepository> {
        @Override
        default Optional<Instant> findNextDue() {
            return Stream.concat(
                            sound().findNextDue().stream(),
                            all(sound())
                                    .filter(event -> event.secondReadAt().isPresent())
                                    .flatMap(event -> Stream.ofNullable(event.nextReminderAt())))
                    .min(Comparator.naturalOrder());
        }
    }

    /** Less than instead of not greater than. */
    interface ListGoneLeavesOutThisVeryInstant extends EventRepository, Bug<EventRepository> {
        @Override
        default List<EventId> listGone(Instant instant) {
            return sound().listGone(instant.minusMillis(1));
        }
    }

    /** ORDER BY is forgotten. */
    interface ListGoneIsInNoOrder extends EventRepository, Bug<EventRepository> {
        @Override
        default List<EventId> listGone(Instant instant) {
            return sound().listGone(instant).stream()
                    .sorted(Comparator.comparing(id -> -id.message().value()))
                    .toList();
        }
    }

    /** Not less than instead of greater than: the loop would never sleep. */
    interface FindNextGoneIncludesThisVeryInstant extends EventRepository, Bug<EventRepository> {
        @Override
        default Optional<Instant> findNextGone(Instant instant) {
            return sound().findNextGone(instant.minusMillis(1));
        }
    }

    /** Reminders would be claimed for nobody. */
    interface ListDueIncludesGuildsThatWereLeft extends EventRepository, Bug<EventRepository> {
        @Override
        default List<EventId> listDue(Instant now, int limit) {
            return Stream.concat(
                            sound().listDue(now, limit).stream().flatMap(id -> sound().find(id).stream()),
                            all(sound()).filter(event -> isLeft(stores(), event) && isWaiting(stores(), event, now)))
                    .sorted(Comparator.comparing(Event::nextReminderAt)
                            .thenComparing(event -> event.place().message().value()))
                    .limit(limit)
                    .map(Event::id)
                    .toList();
        }

        private static boolean isLeft(Stores stores, Event event) {
            return stores.guilds()
                    .find(event.place().guild())
                    .filter(Guild::isLeft)
                    .isPresent();
        }

        private static boolean isWaiting(Stores stores, Event event, Instant now) {
            return event.isDue(now)
                    && event.secondReadAt().isEmpty()
                    && stores.reminderLogs().findPending(event.id()).isEmpty();
        }
    }

    /** The events of guilds that were left would be read at every start. */
    interface ListOpenIncludesGuildsThatWereLeft extends EventRepository, Bug<EventRepository> {
        @Override
        default List<EventId> listOpen(Instant now) {
            return all(sound())
                    .filter(event -> !event.isOver() || event.reopensOnWithdrawal(now))
                    .sorted(Comparator.comparing(
                            event -> event.place().message().value()))
                    .map(Event::id)
                    .toList();
        }
    }

    /** Answers to an event that could reopen would not be read. */
    interface ListOpenForgetsThatEventsReopen extends EventRepository, Bug<EventRepository> {
        @Override
        default List<EventId> listOpen(Instant now) {
            return sound().listOpen(now).stream()
                    .filter(id -> sound().find(id)
                            .filter(event -> event.kind() != Event.Kind.CLOSED)
                            .isPresent())
                    .toList();
        }
    }

    /** A week has one millisecond too few. */
    interface ListOpenEndsTooEarly extends EventRepository, Bug<EventRepository> {
        @Override
        default List<EventId> listOpen(Instant now) {
            return sound().listOpen(now.plusMillis(1));
        }
    }

    /** The paused ones would count as this bot's before it has begun. */
    interface ListImportedForgetsPausedEvents extends EventRepository, Bug<EventRepository> {
        @Override
        default List<EventId> listImported() {
            return sound().listImported().stream()
                    .filter(id -> sound().find(id)
                            .filter(event -> event.kind() != Event.Kind.PAUSED)
                            .isPresent())
                    .toList();
        }
    }

    /** Less than instead of not greater than. */
    interface ListDueTriesLeavesOutThisVeryInstant extends ReminderLogRepository, Bug<ReminderLogRepository> {
        @Override
        default List<EventId> listDueTries(Instant now, int limit) {
            return sound().listDueTries(now.minusMillis(1), limit);
        }
    }

    /** Not less than instead of greater than: the loop would never sleep. */
    interface FindNextTryIncludesThisVeryInstant extends ReminderLogRepository, Bug<ReminderLogRepository> {
        @Override
        default Optional<Instant> findNextTryAfter(Instant now) {
            return sound().findNextTryAfter(now.minusMillis(1));
        }
    }
}
