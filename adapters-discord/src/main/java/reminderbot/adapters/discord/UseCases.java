package reminderbot.adapters.discord;

import reminderbot.adapters.discord.event.EventChanges;
import reminderbot.adapters.discord.event.EventViews;
import reminderbot.adapters.discord.reaction.AnswerUseCases;
import reminderbot.adapters.discord.reminder.ReminderUseCases;
import reminderbot.application.guild.ChangeSettings;
import reminderbot.application.guild.ShowSettings;

/** Everything the inbound side of Discord calls. */
public record UseCases(
        EventChanges changes,
        EventViews views,
        AnswerUseCases answers,
        ReminderUseCases reminders,
        ShowSettings showSettings,
        ChangeSettings changeSettings) {}
