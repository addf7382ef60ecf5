package reminderbot.application.reaction;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import reminderbot.domain.event.Event;
import reminderbot.domain.id.EventId;
import reminderbot.domain.reaction.CompleteRead;
import reminderbot.domain.storage.UnitOfWork;

/**
 * Reads an event's message and applies what it holds, or notes that it is gone; an incomplete read changes nothing. The one
 * way to read the message of an event.
 */
public final class RefreshAnswers {
    private final UnitOfWork unitOfWork;
    private final InstantSource time;
    private final EventMessages messages;
    private final ApplyCompleteRead applyCompleteRead;
    private final NoteGone noteGone;

    public RefreshAnswers(
            UnitOfWork unitOfWork,
            InstantSource time,
            EventMessages messages,
            ApplyCompleteRead applyCompleteRead,
            NoteGone noteGone) {
        this.unitOfWork = unitOfWork;
        this.time = time;
        this.messages = messages;
        this.applyCompleteRead = applyCompleteRead;
        this.noteGone = noteGone;
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
        } else if (reading instanceof EventMessages.Reading.Gone) {
            noteGone.handle(new NoteGone.Command(event.id(), startedAt));
        }
        return reading;
    }
}
