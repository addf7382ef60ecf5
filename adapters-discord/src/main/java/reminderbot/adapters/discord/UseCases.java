package reminderbot.adapters.discord;

import java.util.function.BooleanSupplier;
import reminderbot.adapters.discord.event.EventChanges;
import reminderbot.adapters.discord.event.EventViews;
import reminderbot.adapters.discord.guild.GuildUseCases;
import reminderbot.adapters.discord.member.MemberUseCases;
import reminderbot.adapters.discord.reaction.AnswerUseCases;
import reminderbot.adapters.discord.reminder.ReminderUseCases;
import reminderbot.application.guild.ChangeSettings;
import reminderbot.application.guild.ShowSettings;
import reminderbot.application.reminder.FindFailures;

/**
 * Everything the inbound side of Discord calls.
 *
 * @param scheduling whether reminders are being claimed
 */
public record UseCases(
        EventChanges changes,
        EventViews views,
        AnswerUseCases answers,
        ReminderUseCases reminders,
        MemberUseCases members,
        GuildUseCases guilds,
        FindFailures findFailures,
        ShowSettings showSettings,
        ChangeSettings changeSettings,
        BooleanSupplier scheduling) {}
