package reminderbot.adapters.discord.event;

import reminderbot.adapters.discord.interaction.ButtonAction;
import reminderbot.adapters.discord.interaction.Caller;
import reminderbot.adapters.discord.interaction.CustomId;
import reminderbot.adapters.discord.interaction.Reply;
import reminderbot.application.event.UnwatchEvent;
import reminderbot.domain.event.Event;

/** The answers to the question of {@code /event unwatch}. */
final class UnwatchButton implements ButtonAction {
    static final String FORGET = "unwatch";
    static final String KEEP = "keep";

    private final String action;
    private final EventGate gate;
    private final UnwatchEvent unwatchEvent;

    /**
     * One of the two buttons.
     *
     * @param action {@link #FORGET} or {@link #KEEP}
     */
    UnwatchButton(String action, EventGate gate, UnwatchEvent unwatchEvent) {
        this.action = action;
        this.gate = gate;
        this.unwatchEvent = unwatchEvent;
    }

    @Override
    public String action() {
        return action;
    }

    @Override
    public boolean replacesMessage() {
        return true;
    }

    @Override
    public Reply handle(Caller caller, CustomId id) {
        Event event = gate.requireManaged(caller, id.message(0));
        if (action.equals(KEEP)) {
            return EventLines.done("kept", event, caller.locale());
        }
        Event forgotten = unwatchEvent.handle(new UnwatchEvent.Command(event.id()));
        return EventLines.done("unwatched", forgotten, caller.locale());
    }
}
