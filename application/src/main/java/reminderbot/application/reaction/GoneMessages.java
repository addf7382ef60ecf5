package reminderbot.application.reaction;

import java.time.Instant;
import java.util.List;
import reminderbot.domain.event.Event;
import reminderbot.domain.id.EventId;
import reminderbot.domain.storage.UnitOfWork;

/** The messages that Discord once said are gone; it is asked for them again (design, section 4.6). */
public final class GoneMessages {
    private final UnitOfWork unitOfWork;
    private final RefreshAnswers refreshAnswers;

    public GoneMessages(UnitOfWork unitOfWork, RefreshAnswers refreshAnswers) {
        this.unitOfWork = unitOfWork;
        this.refreshAnswers = refreshAnswers;
    }

    /** Events whose message is to be asked for again by now, whether a reminder is due or not; the longest gone first. */
    public List<EventId> listDue(Instant now) {
        return unitOfWork.read(stores -> stores.events().listGone(now.minus(Event.SECOND_READ_AFTER)));
    }

    /** Asks for it. As long as Discord does not answer it stays due. */
    public void askAgain(EventId event) {
        var unused = refreshAnswers.handle(event);
    }
}
