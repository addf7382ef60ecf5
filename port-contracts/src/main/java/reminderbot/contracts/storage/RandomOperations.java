package reminderbot.contracts.storage;

import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import reminderbot.domain.event.Event;
import reminderbot.domain.guild.KnownMember;
import reminderbot.domain.id.EventId;
import reminderbot.domain.id.UserId;
import reminderbot.domain.reaction.Reaction;
import reminderbot.domain.reminder.ReminderLog;
import reminderbot.domain.storage.StorageException;
import reminderbot.domain.storage.Stores;

/** Units of work at random; the same seed gives the same ones. What writes gives back what it should have changed. */
final class RandomOperations {
    private final SmallWorld world;
    private final List<Supplier<Operation>> kinds;

    RandomOperations(long seed) {
        world = new SmallWorld(seed);
        RandomQuestions questions = new RandomQuestions(world);
        kinds = List.of(
                questions::listEvents,
                questions::listForScheduler,
                questions::listPings,
                this::saveGuild,
                this::saveEvent,
                this::saveEvent,
                this::saveEvent,
                this::deleteEvent,
                this::saveAnswer,
                this::saveAnswer,
                this::deleteAnswer,
                this::addReminder,
                this::addReminder,
                this::workOnReminder,
                this::workOnReminder,
                this::workOnReminder,
                this::forgetReminders,
                this::saveMember,
                this::touchMembers,
                this::optOut,
                this::writeThenFail);
    }

    Operation next() {
        return world.oneOf(kinds).get();
    }

    private Operation saveGuild() {
        var guild = world.guild();
        return new Operation("save guild", stores -> {
            stores.guilds().save(guild);
            return stores.guilds().find(guild.id());
        });
    }

    private Operation saveEvent() {
        Event event = world.event();
        return new Operation("save event", stores -> {
            stores.events().save(event);
            return allOf(stores, event.id());
        });
    }

    private Operation deleteEvent() {
        EventId id = world.eventId();
        return new Operation("delete event", stores -> List.of(stores.events().delete(id), allOf(stores, id)));
    }

    private Operation saveAnswer() {
        Reaction answer = world.answer();
        return new Operation("save answer", stores -> {
            stores.reactions().save(answer);
            return stores.reactions().list(answer.event());
        });
    }

    private Operation deleteAnswer() {
        EventId event = world.eventId();
        UserId user = world.user();
        return new Operation(
                "delete answer",
                stores -> List.of(
                        stores.reactions().find(event, user), stores.reactions().delete(event, user)));
    }

    private Operation addReminder() {
        ReminderLog log = world.reminder();
        return new Operation(
                "add reminder", stores -> List.of(stores.reminderLogs().add(log), allOf(stores, log.event())));
    }

    private Operation workOnReminder() {
        EventId event = world.eventId();
        var step = world.reminderStep();
        return new Operation("work on reminder", stores -> {
            stores.reminderLogs().list(event, 1).stream().map(step).forEach(stores.reminderLogs()::save);
            return allOf(stores, event);
        });
    }

    private Operation forgetReminders() {
        Instant before = world.instant();
        return new Operation("forget reminders", stores -> stores.reminderLogs().deleteForgettable(before, 1_000));
    }

    private Operation saveMember() {
        KnownMember member = world.member();
        return new Operation("save member", stores -> {
            stores.members().save(member);
            return stores.members().find(member.guild(), member.user());
        });
    }

    private Operation touchMembers() {
        var guild = world.guildId();
        List<UserId> users = world.users();
        Instant now = world.instant();
        return new Operation("touch members", stores -> {
            stores.members().touch(guild, users, now);
            return users.stream()
                    .map(user -> stores.members().find(guild, user))
                    .toList();
        });
    }

    private Operation optOut() {
        EventId event = world.eventId();
        UserId user = world.user();
        return new Operation("opt out", stores -> {
            stores.members().optOut(event, user);
            return allOf(stores, event);
        });
    }

    private Operation writeThenFail() {
        EventId event = world.eventId();
        return new Operation("write, then fail", stores -> {
            stores.events().delete(event);
            throw new StorageException("drawn to fail");
        });
    }

    private static Object allOf(Stores stores, EventId event) {
        return List.of(
                stores.events().find(event),
                stores.reactions().list(event),
                stores.reminderLogs().list(event, 100),
                stores.reminderLogs().findPending(event),
                stores.members().listExcused(event, SmallWorld.NOON));
    }
}
