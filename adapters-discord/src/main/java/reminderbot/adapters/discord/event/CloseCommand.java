package reminderbot.adapters.discord.event;

import java.util.EnumSet;
import java.util.Set;
import net.dv8tion.jda.api.interactions.commands.SlashCommandInteraction;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;
import reminderbot.adapters.discord.interaction.Caller;
import reminderbot.adapters.discord.interaction.EventCommand;
import reminderbot.adapters.discord.interaction.Reply;
import reminderbot.application.event.CloseEvent;
import reminderbot.domain.event.Event;

/** {@code /event close}. */
final class CloseCommand implements EventCommand {
    private final EventGate gate;
    private final CloseEvent closeEvent;

    CloseCommand(EventGate gate, CloseEvent closeEvent) {
        this.gate = gate;
        this.closeEvent = closeEvent;
    }

    @Override
    public SubcommandData definition() {
        return EventOption.subcommand("close");
    }

    @Override
    public Reply handle(Caller caller, SlashCommandInteraction command) {
        Event event = gate.requireManaged(caller, EventOption.of(command));
        Event closed = closeEvent.handle(new CloseEvent.Command(event.id()));
        return EventLines.done("closed", closed, caller.locale());
    }

    @Override
    public Set<Event.Kind> suggests() {
        return EnumSet.of(Event.Kind.ACTIVE, Event.Kind.PAUSED, Event.Kind.BLOCKED);
    }
}
