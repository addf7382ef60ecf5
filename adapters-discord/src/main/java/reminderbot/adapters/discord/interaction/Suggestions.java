package reminderbot.adapters.discord.interaction;

import java.util.List;
import java.util.Set;
import net.dv8tion.jda.api.interactions.commands.Command;
import reminderbot.domain.event.Event;

/** Events to choose from while somebody types. */
@FunctionalInterface
public interface Suggestions {
    /** At most 25 events that this person may know of. Called off the gateway thread; must be quick. */
    List<Command.Choice> suggest(Caller caller, String typed, Set<Event.Kind> kinds);
}
