package reminderbot.application.event;

import reminderbot.application.refusal.Refusal;
import reminderbot.application.refusal.Refused;
import reminderbot.domain.event.Event;
import reminderbot.domain.id.EventId;
import reminderbot.domain.storage.UnitOfWork;

/** Holds an event's reminders back; one that is on its way is cancelled before its next try. */
public final class PauseEvent {
    private final UnitOfWork unitOfWork;

    public PauseEvent(UnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    /** The paused event; refused when it is paused already or over. */
    public Event handle(Command command) {
        return unitOfWork.call(stores -> {
            Event event = Events.require(stores, command.event());
            requirePausable(event);
            Event paused = event.paused();
            stores.events().save(paused);
            return paused;
        });
    }

    private static void requirePausable(Event event) {
        switch (event.kind()) {
            case ACTIVE, BLOCKED -> {}
            case PAUSED -> throw new Refused(Refusal.ALREADY_PAUSED);
            case CLOSED, ARCHIVED -> throw new Refused(Refusal.ALREADY_OVER);
        }
    }

    /** Pause this event. */
    public record Command(EventId event) {}
}
