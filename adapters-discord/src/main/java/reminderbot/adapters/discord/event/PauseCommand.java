package reminderbot.adapters.discord.event;

import java.util.EnumSet;
import java.util.Set;
import net.dv8tion.jda.api.interactions.commands.SlashCommandInteraction;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;
import reminderbot.adapters.discord.interaction.Caller;
import reminderbot.adapters.discord.interaction.EventCommand;
import reminderbot.adapters.discord.interaction.Reply;
import reminderbot.application.event.PauseEvent;
import reminderbot.domain.event.Event;

/** {@code /event pause}. */
final class PauseCommand implements EventCommand {
    private final EventGate gate;
    private final PauseEvent pauseEvent;

    PauseCommand(EventGate gate, PauseEvent pauseEvent) {
        this.gate = gate;
        this.pauseEvent = pauseEvent;
    }

    @Override
    public SubcommandData definition() {
        return EventOption.subcommand("pause");
    }

    @Override
    public Reply handle(Caller caller, SlashCommandInteraction command) {
        Event event = gate.requireManaged(caller, EventOption.of(command));
        Event paused = pauseEvent.handle(new PauseEvent.Command(event.id()));
        return EventLines.done("paused", paused, caller.locale());
    }

    @Override
    public Set<Event.Kind> suggests() {
        return EnumSet.of(Event.Kind.ACTIVE, Event.Kind.BLOCKED);
    }
}
