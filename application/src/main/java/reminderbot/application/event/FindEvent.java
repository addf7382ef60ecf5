package reminderbot.application.event;

import java.util.Optional;
import reminderbot.domain.event.Event;
import reminderbot.domain.id.EventId;
import reminderbot.domain.storage.UnitOfWork;

/** Looks one event up by its message: the cheapest question there is, asked for every reaction in every guild. */
public final class FindEvent {
    private final UnitOfWork unitOfWork;

    public FindEvent(UnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    /** The event; empty when the guild does not watch this message. */
    public Optional<Event> handle(Command command) {
        return unitOfWork.read(stores -> stores.events().find(command.event()));
    }

    /** Find this event. */
    public record Command(EventId event) {}
}
