package reminderbot.contracts.bug;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import reminderbot.contracts.fixture.Events;
import reminderbot.domain.event.Countdown;
import reminderbot.domain.event.Event;
import reminderbot.domain.event.EventRepository;
import reminderbot.domain.event.EventRules;
import reminderbot.domain.event.EventState;
import reminderbot.domain.id.EventId;
import reminderbot.domain.id.GuildId;
import reminderbot.domain.reaction.Reaction;
import reminderbot.domain.reaction.RequiredReactions;
import reminderbot.domain.reminder.ReminderLog;

/** Bugs in how events are kept for their guild. */
interface EventBugs {
    /** The guild is left out of the WHERE. */
    interface FindIgnoresTheGuild extends EventRepository, Bug<EventRepository> {
        @Override
        default Optional<Event> find(EventId id) {
            return sound().find(id).or(() -> sound().find(Strangers.other(id)));
        }
    }

    /** Answers to an archived event count. */
    interface FindRequiredForgetsArchived extends EventRepository, Bug<EventRepository> {
        @Override
        default Optional<RequiredReactions> findRequired(EventId id) {
            return sound().find(id).map(event -> event.rules().required());
        }
    }

    /** The foreign key of answers does not cascade. */
    interface DeleteLeavesAnswersBehind extends EventRepository, Bug<EventRepository> {
        @Override
        default boolean delete(EventId id) {
            memory().put(id, stores().reactions().list(id));
            return sound().delete(id);
        }

        @Override
        default void save(Event event) {
            sound().save(event);
            if (memory().remove(event.id()) instanceof List<?> left) {
                left.forEach(answer -> stores().reactions().save((Reaction) answer));
            }
        }
    }

    /** An event is stored by deleting and inserting it, as INSERT OR REPLACE does. */
    interface SaveDeletesTheAnswers extends EventRepository, Bug<EventRepository> {
        @Override
        default void save(Event event) {
            sound().save(event);
            stores().reactions()
                    .list(event.id())
                    .forEach(answer -> stores().reactions().delete(event.id(), answer.user()));
        }
    }

    /** The guild is left out of what a conflict may update. */
    interface SaveTakesOverFromAnotherGuild extends EventRepository, Bug<EventRepository> {
        @Override
        default void save(Event event) {
            sound().delete(Strangers.other(event.id()));
            sound().save(event);
        }
    }

    /** An event that could reopen is forgotten. */
    interface DeleteForgettableForgetsThatEventsReopen extends EventRepository, Bug<EventRepository> {
        @Override
        default int deleteForgettable(GuildId guild, Instant before, int limit) {
            List<EventId> reopening = sound().list(guild, Set.of(Event.Kind.CLOSED), 0, 100).stream()
                    .filter(event -> event.state() instanceof EventState.Closed closed
                            && closed.at().isBefore(before)
                            && event.reopensOnWithdrawal(before))
                    .map(Event::id)
                    .toList();
            reopening.forEach(sound()::delete);
            return reopening.size() + sound().deleteForgettable(guild, before, limit);
        }
    }

    /** The guild is left out of the WHERE. */
    interface DeleteForgettableIgnoresTheGuild extends EventRepository, Bug<EventRepository> {
        @Override
        default int deleteForgettable(GuildId guild, Instant before, int limit) {
            return sound().deleteForgettable(guild, before, limit)
                    + sound().deleteForgettable(Strangers.other(guild), before, limit);
        }
    }

    /** Archived events are never forgotten. */
    interface DeleteForgettableKeepsArchived extends EventRepository, Bug<EventRepository> {
        @Override
        default int deleteForgettable(GuildId guild, Instant before, int limit) {
            List<Event> archived = sound().list(guild, Set.of(Event.Kind.ARCHIVED), 0, 100);
            int deleted = sound().deleteForgettable(guild, before, limit);
            archived.forEach(sound()::save);
            return deleted;
        }
    }

    /** A column is missing from what a conflict updates. */
    interface SaveKeepsTheOldTitle extends EventRepository, Bug<EventRepository> {
        @Override
        default void save(Event event) {
            var old = sound().find(event.id()).map(Event::title).orElse(event.title());
            sound().save(Events.aCopyOf(event).titled(old.text()).build());
        }
    }

    /** A new column is missing from what a conflict updates. */
    interface SaveKeepsTheOldCountdown extends EventRepository, Bug<EventRepository> {
        @Override
        default void save(Event event) {
            Countdown old = sound().find(event.id())
                    .map(Event::rules)
                    .map(EventRules::countdown)
                    .orElse(event.rules().countdown());
            Countdown kept = event.rules().deadline() == null ? null : old;
            sound().save(Events.aCopyOf(event).countingDown(kept).build());
        }
    }

    /** Counts reminders, and not those that were futile. */
    interface SaveForgetsFutileReminders extends EventRepository, Bug<EventRepository> {
        @Override
        default void save(Event event) {
            sound().save(event.answered());
        }
    }

    /** A channel is looked up again and comes out as another. */
    interface SaveMistakesTheChannel extends EventRepository, Bug<EventRepository> {
        @Override
        default void save(Event event) {
            sound().save(Events.aCopyOf(event).inChannel(event.target()).build());
        }
    }

    /** The foreign key of reminders does not cascade. */
    interface DeleteLeavesRemindersBehind extends EventRepository, Bug<EventRepository> {
        @Override
        default boolean delete(EventId id) {
            memory().put(id, stores().reminderLogs().list(id, Integer.MAX_VALUE));
            return sound().delete(id);
        }

        @Override
        default void save(Event event) {
            sound().save(event);
            if (memory().remove(event.id()) instanceof List<?> left) {
                left.forEach(log -> stores().reminderLogs().add((ReminderLog) log));
            }
        }
    }
}
