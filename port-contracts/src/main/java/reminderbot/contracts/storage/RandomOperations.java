package reminderbot.contracts.storage;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import reminderbot.contracts.fixture.Ids;
import reminderbot.domain.event.Event;
import reminderbot.domain.id.EventId;
import reminderbot.domain.id.GuildId;
import reminderbot.domain.id.UserId;
import reminderbot.domain.reaction.Reaction;
import reminderbot.domain.reminder.ReminderLog;
import reminderbot.domain.storage.Stores;

/** Operations at random that may change something; each gives back what it should have changed. */
final class RandomOperations {
    private final SmallWorld world;
    private final RandomReminders reminders;
    private final List<Supplier<Operation>> kinds;

    RandomOperations(SmallWorld world) {
        this.world = world;
        reminders = new RandomReminders(world);
        RandomMembers members = new RandomMembers(world);
        kinds = List.of(
                this::saveGuild,
                this::saveEvent,
                this::saveEvent,
                this::saveEvent,
                this::deleteEvent,
                this::saveAnswer,
                this::saveAnswer,
                this::saveAnswer,
                this::saveAnswers,
                this::deleteAnswer,
                this::deleteAnswer,
                this::addReminder,
                this::addReminder,
                this::workOnReminder,
                this::workOnReminder,
                this::workOnReminder,
                this::saveReminder,
                this::forgetReminders,
                this::hastenRemovals,
                this::hastenRemovals,
                this::forgetEvents,
                members::save,
                members::saveAll,
                members::touch,
                members::optOut,
                members::optIn,
                members::forget,
                this::deleteGuild);
    }

    Operation next() {
        return world.oneOf(kinds).get();
    }

    private Operation saveGuild() {
        var guild = world.guild();
        return new Operation("save " + guild, stores -> {
            stores.guilds().save(guild);
            return stores.guilds().find(guild.id());
        });
    }

    private Operation saveEvent() {
        Event event = world.event();
        return new Operation("save " + event, stores -> {
            stores.events().save(event);
            return allOf(stores, event.id());
        });
    }

    private Operation deleteEvent() {
        EventId id = world.eventId();
        return new Operation("delete " + id, stores -> List.of(stores.events().delete(id), allOf(stores, id)));
    }

    private Operation saveAnswer() {
        Reaction answer = world.answer();
        return new Operation("save " + answer, stores -> {
            stores.reactions().save(answer);
            return allOf(stores, answer.event());
        });
    }

    private Operation saveAnswers() {
        EventId event = world.eventId();
        List<Reaction> answers = Stream.generate(world::answer)
                .filter(answer -> answer.event().equals(event))
                .limit(4)
                .toList();
        return new Operation("save all of " + answers, stores -> {
            stores.reactions().saveAll(event, answers);
            return allOf(stores, event);
        });
    }

    private Operation deleteAnswer() {
        EventId event = world.eventId();
        UserId user = world.user();
        return new Operation(
                "delete the answer of " + user + " to " + event,
                stores -> List.of(
                        stores.reactions().find(event, user),
                        stores.reactions().delete(event, user),
                        stores.reactions().list(event)));
    }

    private Operation addReminder() {
        ReminderLog log = reminders.reminder();
        return new Operation(
                "add " + log, stores -> List.of(stores.reminderLogs().add(log), allOf(stores, log.event())));
    }

    private Operation workOnReminder() {
        EventId event = world.eventId();
        int which = world.upTo(5);
        var step = reminders.step();
        return new Operation("work on reminder %d of %s".formatted(which, event), stores -> {
            List<ReminderLog> logs = stores.reminderLogs().list(event, 100);
            if (!logs.isEmpty()) {
                stores.reminderLogs().save(step.apply(logs.get(which % logs.size())));
            }
            return allOf(stores, event);
        });
    }

    private Operation forgetReminders() {
        Instant before = world.instant();
        return new Operation("forget reminders", stores -> stores.reminderLogs().deleteForgettable(before, 1_000));
    }

    private Operation hastenRemovals() {
        EventId event = world.eventId();
        Instant to = world.instant();
        return new Operation("remove the reminders of %s at %s".formatted(event, to), stores -> {
            stores.reminderLogs().hastenRemovals(event, to);
            return List.of(allOf(stores, event), stores.reminderLogs().listDueRemovals(to, 100));
        });
    }

    private Operation forgetEvents() {
        GuildId guild = world.guildId();
        Instant before = world.oneIn(2) ? world.instant() : world.aWeekLater();
        return new Operation(
                "forget events of %s before %s".formatted(guild, before),
                stores -> List.of(
                        stores.events().deleteForgettable(guild, before, 1_000),
                        stores.events().count(guild, Set.of(Event.Kind.values()))));
    }

    private Operation saveReminder() {
        ReminderLog log = reminders.reminder();
        return new Operation("save, if it is there, " + log, stores -> {
            stores.reminderLogs().save(log);
            return List.of(allOf(stores, log.event()), stores.reminderLogs().find(Ids.GUILD, log.key()));
        });
    }

    private Operation deleteGuild() {
        EventId event = world.eventId();
        boolean meant = world.upTo(5) == 0;
        return new Operation(
                "delete guild",
                stores -> List.of(meant && stores.guilds().delete(event.guild()), allOf(stores, event)));
    }

    /** What can be seen of an event. */
    static Object allOf(Stores stores, EventId event) {
        return List.of(
                stores.events().find(event),
                stores.events().findRequired(event),
                stores.reactions().list(event),
                stores.reactions().listUsers(event),
                stores.reactions().listUsersSince(event, SmallWorld.NOON),
                stores.reminderLogs().list(event, 100),
                stores.reminderLogs().findPending(event),
                stores.reminderLogs().findNextRemoval(),
                stores.members().listExcused(event, SmallWorld.NOON));
    }
}
