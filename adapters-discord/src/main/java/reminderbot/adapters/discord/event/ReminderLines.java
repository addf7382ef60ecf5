package reminderbot.adapters.discord.event;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import reminderbot.adapters.discord.text.Texts;
import reminderbot.adapters.discord.text.TimeText;
import reminderbot.domain.reminder.ReminderLog;
import reminderbot.domain.reminder.ReminderStatus;

/** What became of an event's latest reminders. */
public final class ReminderLines {
    private final Texts texts;

    public ReminderLines(Locale locale) {
        texts = Texts.of("events", locale);
    }

    List<String> of(List<ReminderLog> reminders) {
        if (reminders.isEmpty()) {
            return List.of(texts.get("reminders-none"));
        }
        return Stream.concat(
                        Stream.of(texts.get("reminders")), reminders.stream().map(this::line))
                .toList();
    }

    /** What became of one reminder. */
    public String line(ReminderLog log) {
        String when = TimeText.full(log.scheduledAt());
        if (log.status() instanceof ReminderStatus.Sent sent) {
            return texts.get("reminder-sent", when, sent.usersNotified());
        }
        if (log.status() instanceof ReminderStatus.Failed failed) {
            return texts.get("reminder-failed", when, texts.get("failure." + failed.why()), log.key());
        }
        return texts.get("reminder-pending", when, log.failedTries());
    }
}
