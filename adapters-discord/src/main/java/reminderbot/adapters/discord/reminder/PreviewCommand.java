package reminderbot.adapters.discord.reminder;

import net.dv8tion.jda.api.interactions.commands.SlashCommandInteraction;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;
import reminderbot.adapters.discord.event.EventGate;
import reminderbot.adapters.discord.event.EventOption;
import reminderbot.adapters.discord.interaction.Caller;
import reminderbot.adapters.discord.interaction.EventCommand;
import reminderbot.adapters.discord.interaction.Reply;
import reminderbot.application.reminder.PreviewReminder;
import reminderbot.domain.event.Event;

/** {@code /event preview}: whom the next reminder would ping if it went out now, and why others are left alone. */
final class PreviewCommand implements EventCommand {
    private final EventGate gate;
    private final PreviewReminder previewReminder;

    PreviewCommand(EventGate gate, PreviewReminder previewReminder) {
        this.gate = gate;
        this.previewReminder = previewReminder;
    }

    @Override
    public SubcommandData definition() {
        return EventOption.subcommand("preview");
    }

    @Override
    public Reply handle(Caller caller, SlashCommandInteraction command) {
        Event event = gate.requireManaged(caller, EventOption.of(command));
        return new PreviewCard(caller.locale()).of(previewReminder.handle(new PreviewReminder.Command(event.id())));
    }
}
