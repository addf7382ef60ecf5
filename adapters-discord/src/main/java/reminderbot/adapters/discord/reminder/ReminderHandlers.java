package reminderbot.adapters.discord.reminder;

import java.util.List;
import reminderbot.adapters.discord.event.EventGate;
import reminderbot.adapters.discord.interaction.Handlers;

/** Everything people can ask about reminders. */
public final class ReminderHandlers {
    private ReminderHandlers() {}

    /** All commands and buttons of this package. */
    public static Handlers of(ReminderUseCases reminders, EventGate gate) {
        return new Handlers(
                List.of(new PreviewCommand(gate, reminders.preview()), new RemindCommand(gate, reminders.remind())),
                List.of(),
                List.of(new WhyButton(gate, reminders.explain())));
    }
}
