package reminderbot.application.reminder;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import reminderbot.application.guild.HouseRules;
import reminderbot.domain.event.Event;
import reminderbot.domain.event.EventState;
import reminderbot.domain.guild.GuildSettings;
import reminderbot.domain.id.UserId;
import reminderbot.domain.reminder.ReminderFailure;
import reminderbot.domain.reminder.ReminderLog;
import reminderbot.domain.reminder.ReminderPart;
import reminderbot.domain.reminder.ReminderSchedule;
import reminderbot.domain.reminder.RollCall;
import reminderbot.domain.storage.Stores;
import reminderbot.domain.storage.UnitOfWork;

/** Ends a reminder, as sent or as given up, together with what that means for its event; then a person is told. */
public final class FinishReminder {
    private final UnitOfWork unitOfWork;
    private final InstantSource time;
    private final PersonToTell personToTell;
    private final HouseRules rules;
    private final StepListener steps;

    public FinishReminder(
            UnitOfWork unitOfWork,
            InstantSource time,
            PersonToTell personToTell,
            HouseRules rules,
            StepListener steps) {
        this.unitOfWork = unitOfWork;
        this.time = time;
        this.personToTell = personToTell;
        this.rules = rules;
        this.steps = steps;
    }

    /** Everything that was to be sent is sent. Closes the event when it is complete or has had all its reminders. */
    public void sent(ReminderLog log, RollCall roll) {
        Instant now = time.instant();
        Optional<Ended> ended = end(log.sent(now), event -> closeWhenOver(event, roll, now), now);
        ended.filter(end -> end.after().isOver() && !end.before().isOver())
                .ifPresent(end -> new Closed(end.after(), end.settings()).tell(personToTell));
    }

    /** The event was paused, closed or unwatched meanwhile: nothing more goes out, and nobody needs to be told. */
    public void cancelled(ReminderLog log) {
        Instant now = time.instant();
        end(log.failed(now, ReminderFailure.CANCELLED), event -> event, now);
    }

    /** All tries are used up. */
    public void givenUp(ReminderLog log, ReminderFailure why) {
        Instant now = time.instant();
        end(log.failed(now, why), event -> event, now)
                .ifPresent(end -> tell(end, new PersonToTell.News.ReminderGivenUp(log.key(), why)));
    }

    /** Discord refuses; the event is held back until that changes. */
    public void notPermitted(ReminderLog log) {
        Instant now = time.instant();
        EventState.BlockReason why = EventState.BlockReason.MISSING_PERMISSION;
        end(
                        log.failed(now, ReminderFailure.NOT_PERMITTED),
                        event -> event.kind() == Event.Kind.ACTIVE ? event.blocked(why) : event,
                        now)
                .ifPresent(end -> tell(end, new PersonToTell.News.EventBlocked(log.key(), why)));
    }

    private Optional<Ended> end(ReminderLog finished, Change change, Instant now) {
        Optional<Ended> ended =
                unitOfWork.call(stores -> stores.events().find(finished.event()).map(before -> {
                    Event after = change.apply(counted(before, finished, now));
                    stores.reminderLogs().save(finished);
                    stores.events().save(after);
                    stores.members().touch(before.place().guild(), notified(finished), now);
                    return ended(stores, before, after);
                }));
        steps.reached(ReminderStep.FINISHED);
        return ended;
    }

    private Ended ended(Stores stores, Event before, Event after) {
        return new Ended(before, after, rules.settingsOf(stores, before.place().guild()));
    }

    /** A reminder that was late is the catch-up for the grid points that passed meanwhile. */
    private static Event counted(Event event, ReminderLog finished, Instant now) {
        ReminderSchedule schedule = ReminderSchedule.of(event);
        if (!notified(finished).isEmpty()) {
            return event.reminded(now).rescheduled(schedule.nextAfter(now, now));
        }
        return event.isDue(now) ? event.rescheduled(schedule.firstAfter(now)) : event;
    }

    private static Event closeWhenOver(Event event, RollCall roll, Instant now) {
        if (event.kind() != Event.Kind.ACTIVE) {
            return event;
        }
        if (roll.isComplete()) {
            return event.closed(EventState.CloseReason.COMPLETE, now);
        }
        return event.maximumReached() ? event.closed(EventState.CloseReason.MAXIMUM_REACHED, now) : event;
    }

    private static List<UserId> notified(ReminderLog log) {
        return log.plan() == null
                ? List.of()
                : log.plan().parts().stream()
                        .filter(ReminderPart::isDelivered)
                        .flatMap(part -> part.recipients().stream())
                        .toList();
    }

    private void tell(Ended end, PersonToTell.News news) {
        personToTell.tell(end.after(), end.settings().logChannel(), news);
    }

    private record Ended(Event before, Event after, GuildSettings settings) {}

    @FunctionalInterface
    private interface Change {
        Event apply(Event event);
    }
}
