package reminderbot.adapters.discord.event;

import java.util.EnumSet;
import java.util.Set;
import net.dv8tion.jda.api.interactions.commands.SlashCommandInteraction;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;
import reminderbot.adapters.discord.interaction.Caller;
import reminderbot.adapters.discord.interaction.EventCommand;
import reminderbot.adapters.discord.interaction.Reply;
import reminderbot.application.event.ResumeEvent;
import reminderbot.domain.event.Event;

/** {@code /event resume}. */
final class ResumeCommand implements EventCommand {
    private final EventGate gate;
    private final ResumeEvent resumeEvent;

    ResumeCommand(EventGate gate, ResumeEvent resumeEvent) {
        this.gate = gate;
        this.resumeEvent = resumeEvent;
    }

    @Override
    public SubcommandData definition() {
        return EventOption.subcommand("resume");
    }

    @Override
    public Reply handle(Caller caller, SlashCommandInteraction command) {
        Event event = gate.requireManaged(caller, EventOption.of(command));
        Event resumed = resumeEvent.handle(new ResumeEvent.Command(event.id()));
        return EventLines.done("resumed", resumed, caller.locale());
    }

    @Override
    public Set<Event.Kind> suggests() {
        return EnumSet.of(Event.Kind.PAUSED, Event.Kind.BLOCKED);
    }
}
