package reminderbot.application.event;

import reminderbot.domain.event.Event;
import reminderbot.domain.id.EventId;
import reminderbot.domain.storage.UnitOfWork;

/** Forgets an event with its answers and reminders. The message itself stays. */
public final class UnwatchEvent {
    private final UnitOfWork unitOfWork;

    public UnwatchEvent(UnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    /** The event as it was; refused when there is none such. */
    public Event handle(Command command) {
        return unitOfWork.call(stores -> {
            Event event = Events.require(stores, command.event());
            stores.events().delete(command.event());
            return event;
        });
    }

    /** Forget this event. */
    public record Command(EventId event) {}
}
