package reminderbot.adapters.discord.reminder;

import java.util.EnumSet;
import java.util.Set;
import net.dv8tion.jda.api.interactions.commands.SlashCommandInteraction;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;
import reminderbot.adapters.discord.event.EventGate;
import reminderbot.adapters.discord.event.EventLines;
import reminderbot.adapters.discord.event.EventOption;
import reminderbot.adapters.discord.interaction.Caller;
import reminderbot.adapters.discord.interaction.EventCommand;
import reminderbot.adapters.discord.interaction.Reply;
import reminderbot.application.reminder.RemindNow;
import reminderbot.domain.event.Event;

/** {@code /event remind}: a reminder that goes out at once. */
final class RemindCommand implements EventCommand {
    private final EventGate gate;
    private final RemindNow remindNow;

    RemindCommand(EventGate gate, RemindNow remindNow) {
        this.gate = gate;
        this.remindNow = remindNow;
    }

    @Override
    public SubcommandData definition() {
        return EventOption.subcommand("remind");
    }

    @Override
    public Reply handle(Caller caller, SlashCommandInteraction command) {
        Event event = gate.requireManaged(caller, EventOption.of(command));
        Event reminding = remindNow.handle(new RemindNow.Command(event.id()));
        return EventLines.done("reminding", reminding, caller.locale());
    }

    @Override
    public Set<Event.Kind> suggests() {
        return EnumSet.of(Event.Kind.ACTIVE);
    }
}
