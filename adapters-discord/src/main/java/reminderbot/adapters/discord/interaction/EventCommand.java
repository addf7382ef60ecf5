package reminderbot.adapters.discord.interaction;

import java.util.EnumSet;
import java.util.Set;
import net.dv8tion.jda.api.interactions.commands.SlashCommandInteraction;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;
import reminderbot.domain.event.Event;

/** One sub-command of {@code /event}. */
public interface EventCommand {
    /** Name, options and their descriptions; always the same name. */
    SubcommandData definition();

    /**
     * Does it and says what became of it. Called off the gateway thread, so it may wait.
     *
     * @throws reminderbot.application.refusal.Refused when it is declined
     */
    Reply handle(Caller caller, SlashCommandInteraction command);

    /** Events worth suggesting for its option; others may be named all the same. */
    default Set<Event.Kind> suggests() {
        return EnumSet.allOf(Event.Kind.class);
    }
}
