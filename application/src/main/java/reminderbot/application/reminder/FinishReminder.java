package reminderbot.application.reminder;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import reminderbot.application.guild.HouseRules;
import reminderbot.application.guild.PersonToTell;
import reminderbot.application.reaction.CallRoll;
import reminderbot.domain.event.Event;
import reminderbot.domain.event.EventState;
import reminderbot.domain.guild.GuildCleanup;
import reminderbot.domain.guild.GuildSettings;
import reminderbot.domain.id.UserId;
import reminderbot.domain.reminder.ReminderFailure;
import reminderbot.domain.reminder.ReminderKind;
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

    /** Everything that was to be sent is sent. Closes the event when it is complete. */
    public void sent(ReminderLog log, CallRoll.Outcome.Called called) {
        Instant now = time.instant();
        end(log.sent(now), called, (stores, event) -> closeWhenComplete(stores, event, called.roll(), now), now);
    }

    /**
     * The reminders of the event are futile, so this one does not go out and the event is paused. Says whether it was so;
     * if not, nothing has changed.
     */
    public boolean stoppedAsFutile(ReminderLog log, CallRoll.Outcome.Called called) {
        boolean stops = log.kind() == ReminderKind.SCHEDULED
                && unitOfWork.read(stores -> stores.events()
                        .find(log.event())
                        .filter(event -> Futility.stops(stores, rules, event, called.roll()))
                        .isPresent());
        if (stops) {
            Instant now = time.instant();
            end(log.failed(now, ReminderFailure.CANCELLED), (stores, event) -> event.stopped(), now)
                    .ifPresent(end -> tell(end, new PersonToTell.News.RemindersFutile()));
        }
        return stops;
    }

    /** Everything that was to be sent turned out to be there; who is missing by now is not known. */
    public void foundSent(ReminderLog log) {
        Instant now = time.instant();
        end(log.sent(now), (stores, event) -> event, now);
    }

    /** The event was paused, closed or unwatched meanwhile: nothing more goes out, and nobody needs to be told. */
    public void cancelled(ReminderLog log) {
        Instant now = time.instant();
        end(log.failed(now, ReminderFailure.CANCELLED), (stores, event) -> event, now);
    }

    /** All tries are used up. */
    public void givenUp(ReminderLog log, ReminderFailure why) {
        Instant now = time.instant();
        end(log.failed(now, why), (stores, event) -> event, now)
                .ifPresent(end -> tell(end, new PersonToTell.News.ReminderGivenUp(log.key(), why)));
    }

    /** Discord refuses; the event is held back until that changes. */
    public void notPermitted(ReminderLog log) {
        Instant now = time.instant();
        EventState.BlockReason why = EventState.BlockReason.MISSING_PERMISSION;
        end(
                        log.failed(now, ReminderFailure.NOT_PERMITTED),
                        (stores, event) -> event.kind() == Event.Kind.ACTIVE ? event.blocked(why) : event,
                        now)
                .ifPresent(end -> tell(end, new PersonToTell.News.EventBlocked(log.key(), why)));
    }

    private Optional<Ended> end(ReminderLog finished, Change change, Instant now) {
        return end(finished, null, change, now);
    }

    /**
     * Empty when the reminder is not pending any more: the event is gone, or was watched anew.
     *
     * @param called the roll of its last try; null when it is not known whom it should have reached
     */
    private Optional<Ended> end(
            ReminderLog finished, CallRoll.Outcome.@Nullable Called called, Change change, Instant now) {
        Optional<Ended> ended = unitOfWork.call(stores -> stores.reminderLogs()
                .findPending(finished.event())
                .filter(pending -> pending.key().equals(finished.key()))
                .flatMap(pending -> stores.events().find(finished.event()))
                .map(before -> {
                    GuildSettings settings =
                            rules.settingsOf(stores, before.place().guild());
                    ReminderSchedule schedule = ReminderSchedule.of(before, rules.hoursOf(settings));
                    Event changed = change.apply(stores, counted(stores, before, schedule, finished, called, now));
                    Event after = closeAtMaximum(changed, now);
                    stores.reminderLogs().save(cleanedUp(stores, settings.cleanup(), finished, now));
                    stores.events().save(after);
                    stores.members().touch(before.place().guild(), notified(finished), now);
                    return new Ended(before, after, settings);
                }));
        steps.reached(ReminderStep.FINISHED);
        ended.filter(end -> end.after().isOver() && !end.before().isOver())
                .ifPresent(end -> new Closed(end.after(), end.settings()).tell(personToTell));
        return ended;
    }

    private static ReminderLog cleanedUp(Stores stores, GuildCleanup cleanup, ReminderLog finished, Instant now) {
        return notified(finished).isEmpty() ? finished : Removals.set(stores, cleanup, finished, now);
    }

    /** A reminder that was late is the catch-up for the grid points that passed meanwhile. */
    private static Event counted(
            Stores stores,
            Event event,
            ReminderSchedule schedule,
            ReminderLog finished,
            CallRoll.Outcome.@Nullable Called called,
            Instant now) {
        List<UserId> notified = notified(finished);
        if (!notified.isEmpty()) {
            return Futility.reminded(stores, event, called, notified, now).rescheduled(schedule.nextAfter(now, now));
        }
        return event.isDue(now) ? event.rescheduled(schedule.firstAfter(now)) : event;
    }

    /** Somebody may have withdrawn since the roll was called; then it is not complete. */
    private static Event closeWhenComplete(Stores stores, Event event, RollCall roll, Instant now) {
        if (event.kind() != Event.Kind.ACTIVE || !roll.isComplete()) {
            return event;
        }
        Set<UserId> answered = stores.reactions().listUsers(event.id());
        return answered.containsAll(roll.answered()) ? event.closed(EventState.CloseReason.COMPLETE, now) : event;
    }

    private static Event closeAtMaximum(Event event, Instant now) {
        return event.kind() == Event.Kind.ACTIVE && event.maximumReached()
                ? event.closed(EventState.CloseReason.MAXIMUM_REACHED, now)
                : event;
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
        personToTell.tell(end.after(), end.settings(), news);
    }

    private record Ended(Event before, Event after, GuildSettings settings) {}

    @FunctionalInterface
    private interface Change {
        Event apply(Stores stores, Event event);
    }
}
