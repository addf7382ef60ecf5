package reminderbot.adapters.discord.event;

import java.util.function.UnaryOperator;
import reminderbot.adapters.discord.interaction.Caller;
import reminderbot.adapters.discord.interaction.Reply;
import reminderbot.domain.event.Event;

/** What somebody who may manage an event asks for about it. */
@FunctionalInterface
public interface EventAction {
    /**
     * Does it and says what became of it. Called off the gateway thread, so it may wait.
     *
     * @throws reminderbot.application.refusal.Refused when it is declined
     */
    Reply handle(Caller caller, Event event);

    /** Changes the event and says so in one sentence, by its key in the bundle. */
    static EventAction change(String key, UnaryOperator<Event> change) {
        return (caller, event) -> EventLines.done(key, change.apply(event), caller.locale());
    }
}
