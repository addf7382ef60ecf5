package reminderbot.application.event;

import java.time.InstantSource;
import reminderbot.application.refusal.Refusal;
import reminderbot.application.refusal.Refused;
import reminderbot.domain.event.Event;
import reminderbot.domain.event.EventState;
import reminderbot.domain.id.EventId;
import reminderbot.domain.storage.UnitOfWork;

/** Ends an event; its answers are kept. */
public final class CloseEvent {
    private final UnitOfWork unitOfWork;
    private final InstantSource time;

    public CloseEvent(UnitOfWork unitOfWork, InstantSource time) {
        this.unitOfWork = unitOfWork;
        this.time = time;
    }

    /** The closed event; refused when it is over already. */
    public Event handle(Command command) {
        return unitOfWork.call(stores -> {
            Event event = Events.require(stores, command.event());
            if (event.isOver()) {
                throw new Refused(Refusal.ALREADY_OVER);
            }
            Event closed = event.closed(EventState.CloseReason.BY_MODERATOR, time.instant());
            stores.events().save(closed);
            return closed;
        });
    }

    /** Close this event. */
    public record Command(EventId event) {}
}
