package reminderbot.application.event;

import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import reminderbot.application.guild.HouseRules;
import reminderbot.application.refusal.Choices;
import reminderbot.application.refusal.Refusal;
import reminderbot.application.refusal.Refused;
import reminderbot.domain.event.Event;
import reminderbot.domain.id.EventId;
import reminderbot.domain.storage.Stores;
import reminderbot.domain.storage.UnitOfWork;

/** Holds an event's reminders back; one that is on its way is cancelled before its next try. */
public final class PauseEvent {
    private final UnitOfWork unitOfWork;
    private final InstantSource time;
    private final HouseRules rules;

    public PauseEvent(UnitOfWork unitOfWork, InstantSource time, HouseRules rules) {
        this.unitOfWork = unitOfWork;
        this.time = time;
        this.rules = rules;
    }

    /** The paused event; refused when it is paused already or over, or the pause would end in the past. */
    public Event handle(Command command) {
        return unitOfWork.call(stores -> {
            Event event = Events.require(stores, command.event());
            requirePausable(event);
            Event paused = pause(stores, event, Choices.future(command.until(), time.instant()));
            stores.events().save(paused);
            return paused;
        });
    }

    private Event pause(Stores stores, Event event, @Nullable Instant until) {
        if (until == null) {
            return event.paused();
        }
        return event.pausedUntil(until, rules.nextReminder(stores, event, until));
    }

    private static void requirePausable(Event event) {
        switch (event.kind()) {
            case ACTIVE, BLOCKED -> {}
            case PAUSED -> throw new Refused(Refusal.ALREADY_PAUSED);
            case CLOSED, ARCHIVED -> throw new Refused(Refusal.ALREADY_OVER);
        }
    }

    /**
     * Pause this event.
     *
     * @param until when it goes on by itself; null means when somebody resumes it
     */
    public record Command(EventId event, @Nullable Instant until) {}
}
