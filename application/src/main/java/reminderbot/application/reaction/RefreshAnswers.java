package reminderbot.application.reaction;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import reminderbot.domain.event.Event;
import reminderbot.domain.id.EventId;
import reminderbot.domain.reaction.CompleteRead;
import reminderbot.domain.storage.UnitOfWork;

/** Reads an event's message and applies what it holds; an incomplete read changes nothing. */
public final class RefreshAnswers {
    private final UnitOfWork unitOfWork;
    private final InstantSource time;
    private final EventMessages messages;
    private final ApplyCompleteRead applyCompleteRead;

    public RefreshAnswers(
            UnitOfWork unitOfWork, InstantSource time, EventMessages messages, ApplyCompleteRead applyCompleteRead) {
        this.unitOfWork = unitOfWork;
        this.time = time;
        this.messages = messages;
        this.applyCompleteRead = applyCompleteRead;
    }

    /** What became of the read; empty when the event is not there any more. */
    public Optional<EventMessages.Reading> handle(EventId id) {
        Optional<Event> event = unitOfWork.read(stores -> stores.events().find(id));
        return event.map(this::refresh);
    }

    /** What the message of an event holds; applies nothing. */
    EventMessages.Reading readOnly(Event event) {
        return messages.read(event.place(), event.rules().required());
    }

    private EventMessages.Reading refresh(Event event) {
        Instant startedAt = time.instant();
        EventMessages.Reading reading = readOnly(event);
        if (reading instanceof EventMessages.Reading.Complete complete) {
            applyCompleteRead.handle(new CompleteRead(event.id(), startedAt, complete.held()));
        }
        return reading;
    }
}
