package reminderbot.application.reminder;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import reminderbot.application.guild.HouseRules;
import reminderbot.domain.event.Event;
import reminderbot.domain.id.EventId;
import reminderbot.domain.reminder.ReminderLog;
import reminderbot.domain.storage.Stores;
import reminderbot.domain.storage.UnitOfWork;

/** The reminders that are due and not finished. */
public final class PendingReminders {
    private final UnitOfWork unitOfWork;
    private final InstantSource time;
    private final HouseRules rules;

    public PendingReminders(UnitOfWork unitOfWork, InstantSource time, HouseRules rules) {
        this.unitOfWork = unitOfWork;
        this.time = time;
        this.rules = rules;
    }

    /** Events whose pending reminder is to be worked on now, the earliest first, at most {@code limit}. */
    public List<EventId> listDue(Instant now, int limit) {
        return unitOfWork.read(stores -> stores.reminderLogs().listDueTries(now, limit));
    }

    /** The pending reminder of an event; empty when it has none. */
    public Optional<Pending> find(EventId id) {
        return unitOfWork.read(stores -> stores.reminderLogs()
                .findPending(id)
                .flatMap(log -> stores.events().find(id).map(event -> pending(stores, event, log))));
    }

    private Pending pending(Stores stores, Event event, ReminderLog log) {
        Instant now = time.instant();
        Instant from = event.secondReadAt().filter(now::isBefore).orElse(now);
        return new Pending(
                event,
                log,
                rules.mayRemind(stores, event, now),
                rules.scheduleOf(stores, event).firstAllowed(from));
    }

    /**
     * A reminder to be worked on, with its event as it is now.
     *
     * @param mayRemind whether it may {@linkplain HouseRules#mayRemind still} go out
     * @param allowedAt when a message that seems gone is asked for again, and the quiet hours of its guild let it go out: now,
     *     or later
     */
    public record Pending(Event event, ReminderLog log, boolean mayRemind, Instant allowedAt) {}
}
