package reminderbot.application.reminder;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import reminderbot.application.guild.HouseRules;
import reminderbot.application.guild.PersonToTell;
import reminderbot.domain.event.Event;
import reminderbot.domain.event.EventState;
import reminderbot.domain.id.EventId;
import reminderbot.domain.reminder.ReminderKind;
import reminderbot.domain.reminder.ReminderLog;
import reminderbot.domain.reminder.ReminderSchedule;
import reminderbot.domain.storage.Stores;
import reminderbot.domain.storage.UnitOfWork;

/**
 * Takes what is due: writes a pending reminder and moves the event on, both or neither. An event that still has a pending
 * one is not due: that one is the catch-up. What comes due late, in quiet hours, is put off to the end of them. An event
 * whose deadline has passed, or that has had all its reminders, is closed.
 */
public final class ClaimReminders {
    /** Events taken in one transaction. */
    public static final int BATCH = 100;

    private final UnitOfWork unitOfWork;
    private final InstantSource time;
    private final PersonToTell personToTell;
    private final HouseRules rules;
    private final StepListener steps;

    public ClaimReminders(
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

    /** Claims at most {@value #BATCH} due events and says how many were due; as many as that means there may be more. */
    public int handle() {
        Instant now = time.instant();
        if (unitOfWork.read(stores -> stores.events().listDue(now, 1)).isEmpty()) {
            return 0;
        }
        List<Closed> closed = new ArrayList<>();
        int due = unitOfWork.call(stores -> {
            closed.clear();
            List<EventId> ids = stores.events().listDue(now, BATCH);
            ids.forEach(id -> stores.events().find(id).ifPresent(event -> claim(stores, event, now, closed)));
            return ids.size();
        });
        steps.reached(ReminderStep.CLAIMED);
        closed.forEach(one -> one.tell(personToTell));
        return due;
    }

    private void claim(Stores stores, Event event, Instant now, List<Closed> closed) {
        if (event.deadlinePassed(now)) {
            close(stores, event.closed(EventState.CloseReason.DEADLINE_PASSED, now), closed);
            return;
        }
        if (event.maximumReached()) {
            close(stores, event.closed(EventState.CloseReason.MAXIMUM_REACHED, now), closed);
            return;
        }
        Instant scheduledAt = event.nextReminderAt();
        if (scheduledAt == null) {
            return;
        }
        ReminderSchedule schedule = rules.scheduleOf(stores, event);
        if (schedule.hours().isQuiet(now)) {
            stores.events().save(event.rescheduled(schedule.firstAllowed(now)));
            return;
        }
        stores.reminderLogs().add(ReminderLog.claimed(event.id(), scheduledAt, ReminderKind.SCHEDULED, now));
        stores.events().save(event.claimed(schedule.firstAfter(now)));
    }

    private void close(Stores stores, Event over, List<Closed> closed) {
        stores.events().save(over);
        closed.add(new Closed(over, rules.settingsOf(stores, over.place().guild())));
    }
}
