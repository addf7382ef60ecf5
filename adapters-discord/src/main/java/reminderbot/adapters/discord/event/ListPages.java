package reminderbot.adapters.discord.event;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import reminderbot.adapters.discord.interaction.Caller;
import reminderbot.adapters.discord.interaction.Reply;
import reminderbot.application.event.ListEvents;
import reminderbot.domain.event.Event;

/** The pages of {@code /event list}: what the caller may manage, by state. */
final class ListPages {
    private final ListEvents listEvents;
    private final EventGate gate;

    ListPages(ListEvents listEvents, EventGate gate) {
        this.listEvents = listEvents;
        this.gate = gate;
    }

    /** The page, counted from 0; the last one when there are fewer. */
    Reply page(Caller caller, int number) {
        List<Event> all = listEvents.handle(new ListEvents.Command(caller.guildId(), EnumSet.allOf(Event.Kind.class)));
        List<Event> events = gate.manageable(caller, all).stream()
                .sorted(Comparator.comparing(Event::kind))
                .toList();
        return new ListCard(caller.locale()).page(events, number);
    }
}
