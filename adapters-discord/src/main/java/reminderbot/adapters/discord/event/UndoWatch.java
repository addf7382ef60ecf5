package reminderbot.adapters.discord.event;

import java.time.InstantSource;
import reminderbot.adapters.discord.interaction.Caller;
import reminderbot.adapters.discord.interaction.Reply;
import reminderbot.application.event.UnwatchEvent;
import reminderbot.application.refusal.Refusal;
import reminderbot.application.refusal.Refused;
import reminderbot.domain.event.Event;
import reminderbot.domain.event.EventHistory;

/** Undo: forgets an event its creator has just watched. What is stored decides, not the button. */
final class UndoWatch implements EventAction {
    static final String NAME = "undo";

    private final UnwatchEvent unwatchEvent;
    private final InstantSource time;

    UndoWatch(UnwatchEvent unwatchEvent, InstantSource time) {
        this.unwatchEvent = unwatchEvent;
        this.time = time;
    }

    @Override
    public Reply handle(Caller caller, Event event) {
        EventHistory history = event.history();
        boolean late = !time.instant().isBefore(history.createdAt().plus(Confirmations.KEPT));
        if (late || !caller.userId().equals(history.createdBy())) {
            throw new Refused(Refusal.BUTTON_EXPIRED);
        }
        return EventLines.done("undone", unwatchEvent.handle(new UnwatchEvent.Command(event.id())), caller.locale());
    }
}
