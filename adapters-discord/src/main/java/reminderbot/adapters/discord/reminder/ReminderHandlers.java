package reminderbot.adapters.discord.reminder;

import java.util.EnumSet;
import reminderbot.adapters.discord.event.EventAction;
import reminderbot.adapters.discord.event.EventActions;
import reminderbot.adapters.discord.event.EventGate;
import reminderbot.adapters.discord.guild.ChannelLookup;
import reminderbot.adapters.discord.interaction.ButtonAction;
import reminderbot.adapters.discord.interaction.Handlers;
import reminderbot.application.reminder.RemindNow;
import reminderbot.domain.event.Event;

/** Everything people can ask about reminders. */
public final class ReminderHandlers {
    private ReminderHandlers() {}

    /** All commands and buttons of this package. */
    public static Handlers of(ReminderUseCases reminders, EventActions actions, EventGate gate, ChannelLookup lookup) {
        PreviewAction preview = new PreviewAction(reminders.preview(), lookup);
        EventAction remind =
                EventAction.change("reminding", event -> reminders.remind().handle(new RemindNow.Command(event.id())));
        WhyButton why = new WhyButton(gate, reminders.explain());
        return Handlers.ofCommands(
                        actions.command("preview", preview),
                        actions.command("remind", EnumSet.of(Event.Kind.ACTIVE), remind))
                .and(Handlers.ofButtons(ButtonAction.replying(WhyButton.NAME, why)));
    }
}
