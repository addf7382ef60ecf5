package reminderbot.adapters.discord.interaction;

import java.util.List;
import net.dv8tion.jda.api.interactions.commands.Command;

/** What to choose from while somebody types. */
@FunctionalInterface
public interface Suggestions {
    /** At most 25 choices that this person may know of. Called off the gateway thread; must be quick. */
    List<Command.Choice> suggest(Caller caller, String typed);
}
