package reminderbot.adapters.discord.event;

import java.util.EnumSet;
import java.util.Set;
import reminderbot.adapters.discord.interaction.ButtonAction;
import reminderbot.adapters.discord.interaction.SlashCommand;
import reminderbot.domain.event.Event;

/** Offers actions on one event, to those who may manage it; the others are refused as if it did not exist. */
public final class EventActions {
    private final EventGate gate;
    private final EventSuggestions choices;

    public EventActions(EventGate gate, EventSuggestions choices) {
        this.gate = gate;
        this.choices = choices;
    }

    /** As a sub-command that suggests every event. */
    public SlashCommand command(String name, EventAction action) {
        return command(name, EnumSet.allOf(Event.Kind.class), action);
    }

    /** As a sub-command that suggests events of these kinds. */
    public SlashCommand command(String name, Set<Event.Kind> suggests, EventAction action) {
        return new ManagedEventCommand(name, option(suggests), action);
    }

    /** The option of a sub-command that suggests events of these kinds. */
    EventOption option(Set<Event.Kind> suggests) {
        return new EventOption(gate, choices, suggests);
    }

    /** As a button whose custom id names the event's message. */
    ButtonAction button(String name, EventAction action) {
        return ButtonAction.replacing(
                name, (caller, id) -> action.handle(caller, gate.requireManaged(caller, id.message(0))));
    }
}
