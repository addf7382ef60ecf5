package reminderbot.adapters.discord.event;

import net.dv8tion.jda.api.interactions.commands.SlashCommandInteraction;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;
import reminderbot.adapters.discord.interaction.Caller;
import reminderbot.adapters.discord.interaction.EventCommand;
import reminderbot.adapters.discord.interaction.Reply;
import reminderbot.application.event.FindMissing;
import reminderbot.domain.event.Event;

/** {@code /event missing}: who has not answered, from a fresh and complete read; pings nobody. */
final class MissingCommand implements EventCommand {
    private final EventGate gate;
    private final FindMissing findMissing;

    MissingCommand(EventGate gate, FindMissing findMissing) {
        this.gate = gate;
        this.findMissing = findMissing;
    }

    @Override
    public SubcommandData definition() {
        return EventOption.subcommand("missing");
    }

    @Override
    public Reply handle(Caller caller, SlashCommandInteraction command) {
        Event event = gate.requireManaged(caller, EventOption.of(command));
        return new MissingCard(caller.locale()).of(findMissing.handle(new FindMissing.Command(event.id())));
    }
}
