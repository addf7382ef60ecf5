package reminderbot.adapters.discord.event;

import java.util.List;
import java.util.Locale;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.interactions.commands.SlashCommandInteraction;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;
import reminderbot.adapters.discord.interaction.Caller;
import reminderbot.adapters.discord.interaction.CustomId;
import reminderbot.adapters.discord.interaction.EventCommand;
import reminderbot.adapters.discord.interaction.Reply;
import reminderbot.adapters.discord.text.Texts;
import reminderbot.domain.event.Event;

/** {@code /event unwatch}: asks first, since answers and reminders are forgotten with the event. */
final class UnwatchCommand implements EventCommand {
    private final EventGate gate;

    UnwatchCommand(EventGate gate) {
        this.gate = gate;
    }

    @Override
    public SubcommandData definition() {
        return EventOption.subcommand("unwatch");
    }

    @Override
    public Reply handle(Caller caller, SlashCommandInteraction command) {
        Event event = gate.requireManaged(caller, EventOption.of(command));
        return EventLines.done("unwatch-question", event, caller.locale()).with(buttons(event, caller.locale()));
    }

    private static List<Button> buttons(Event event, Locale locale) {
        Texts texts = Texts.of("events", locale);
        String id = event.place().message().toString();
        return List.of(
                Button.danger(CustomId.of(UnwatchButton.FORGET, id).text(), texts.get("button-unwatch")),
                Button.secondary(CustomId.of(UnwatchButton.KEEP, id).text(), texts.get("button-keep")));
    }
}
