package reminderbot.adapters.discord.event;

import net.dv8tion.jda.api.interactions.commands.SlashCommandInteraction;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;
import reminderbot.adapters.discord.interaction.Caller;
import reminderbot.adapters.discord.interaction.EventCommand;
import reminderbot.adapters.discord.interaction.Reply;
import reminderbot.application.event.ShowEvent;
import reminderbot.domain.event.Event;

/** {@code /event show}: one event's card, from what is stored. */
final class ShowCommand implements EventCommand {
    private final EventGate gate;
    private final ShowEvent showEvent;

    ShowCommand(EventGate gate, ShowEvent showEvent) {
        this.gate = gate;
        this.showEvent = showEvent;
    }

    @Override
    public SubcommandData definition() {
        return EventOption.subcommand("show");
    }

    @Override
    public Reply handle(Caller caller, SlashCommandInteraction command) {
        Event event = gate.requireManaged(caller, EventOption.of(command));
        return new EventCard(caller.locale()).of(showEvent.handle(new ShowEvent.Command(event.id())));
    }
}
