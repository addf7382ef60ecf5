package reminderbot.adapters.discord.reminder;

import java.util.List;
import reminderbot.application.reaction.CallRoll;
import reminderbot.application.reminder.PreviewReminder;
import reminderbot.application.reminder.ReminderMessage;
import reminderbot.domain.event.Event;
import reminderbot.domain.reminder.ReminderKey;
import reminderbot.domain.reminder.ReminderKind;
import reminderbot.domain.reminder.ReminderPlan;

/** The messages as which a previewed reminder would go out. */
final class PreviewMessages {
    private PreviewMessages() {}

    /** In order; none when it would ping nobody. */
    static List<ReminderMessage> of(PreviewReminder.Preview preview) {
        CallRoll.Outcome.Called called = preview.called();
        Event event = called.event();
        ReminderKey key = ReminderKey.of(event.place().message(), called.checkedAt(), ReminderKind.MANUAL);
        ReminderMessage.Figures figures = figures(called, preview.recipients().size());
        return ReminderPlan.of(event.target(), null, called.checkedAt(), preview.recipients()).parts().stream()
                .map(part -> new ReminderMessage(
                        key, part.number(), event, event.target(), preview.language(), part.recipients(), figures))
                .toList();
    }

    private static ReminderMessage.Figures figures(CallRoll.Outcome.Called called, int pinged) {
        int missing = called.roll().missing().size();
        return new ReminderMessage.Figures(
                called.roll().answered().size(),
                missing,
                called.roll().expected(),
                missing - pinged,
                called.checkedAt());
    }
}
