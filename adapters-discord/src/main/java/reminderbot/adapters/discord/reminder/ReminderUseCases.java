package reminderbot.adapters.discord.reminder;

import reminderbot.application.reminder.ExplainPing;
import reminderbot.application.reminder.PreviewReminder;
import reminderbot.application.reminder.RemindNow;

/** What people can ask of reminders. */
public record ReminderUseCases(RemindNow remind, PreviewReminder preview, ExplainPing explain) {}
