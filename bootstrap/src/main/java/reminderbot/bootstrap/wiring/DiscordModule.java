package reminderbot.bootstrap.wiring;

import dagger.Module;
import dagger.Provides;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.InstantSource;
import reminderbot.adapters.discord.Discord;
import reminderbot.adapters.discord.UseCases;
import reminderbot.adapters.discord.connection.DiscordAddress;
import reminderbot.adapters.discord.event.EventChanges;
import reminderbot.adapters.discord.event.EventViews;
import reminderbot.adapters.discord.guild.GuildUseCases;
import reminderbot.adapters.discord.member.MemberUseCases;
import reminderbot.adapters.discord.reaction.AnswerUseCases;
import reminderbot.adapters.discord.reminder.ReminderUseCases;
import reminderbot.application.event.CloseEvent;
import reminderbot.application.event.EditEvent;
import reminderbot.application.event.FindEvent;
import reminderbot.application.event.FindMissing;
import reminderbot.application.event.FindUnanswered;
import reminderbot.application.event.ListEvents;
import reminderbot.application.event.PauseEvent;
import reminderbot.application.event.RecheckPermissions;
import reminderbot.application.event.ReopenEvent;
import reminderbot.application.event.ResumeEvent;
import reminderbot.application.event.ShowEvent;
import reminderbot.application.event.UnwatchEvent;
import reminderbot.application.event.WatchEvent;
import reminderbot.application.guild.BotPermissions;
import reminderbot.application.guild.ChangeSettings;
import reminderbot.application.guild.ForgetMember;
import reminderbot.application.guild.MemberDirectory;
import reminderbot.application.guild.NoteGuildJoined;
import reminderbot.application.guild.NoteGuildLeft;
import reminderbot.application.guild.PersonToTell;
import reminderbot.application.guild.ReviewGuilds;
import reminderbot.application.guild.SetAway;
import reminderbot.application.guild.SetOptOut;
import reminderbot.application.guild.ShowMember;
import reminderbot.application.guild.ShowSettings;
import reminderbot.application.reaction.EventMessages;
import reminderbot.application.reaction.RecordAnswer;
import reminderbot.application.reaction.RefreshAnswers;
import reminderbot.application.reaction.WithdrawAnswer;
import reminderbot.application.reminder.ExplainPing;
import reminderbot.application.reminder.FindFailures;
import reminderbot.application.reminder.PreviewReminder;
import reminderbot.application.reminder.RemindNow;
import reminderbot.application.reminder.ReminderGateway;
import reminderbot.bootstrap.config.Settings;
import reminderbot.bootstrap.loop.ReminderLoop;

/** Discord: the ports that look out to it, and what people ask through it. */
@Module
public final class DiscordModule {
    private DiscordModule() {}

    @Provides
    @Singleton
    static Discord discord(Settings settings, InstantSource time) {
        DiscordAddress address = new DiscordAddress(
                settings.discord().restUrl().map(URI::toString).orElse(null),
                settings.discord().gatewayUrl().map(URI::toString).orElse(null));
        return new Discord(address, settings.discord().formerRoles(), time);
    }

    @Provides
    static MemberDirectory memberDirectory(Discord discord) {
        return discord.memberDirectory();
    }

    @Provides
    static EventMessages eventMessages(Discord discord) {
        return discord.eventMessages();
    }

    @Provides
    static ReminderGateway reminderGateway(Discord discord) {
        return discord.reminderGateway();
    }

    @Provides
    static BotPermissions botPermissions(Discord discord) {
        return discord.botPermissions();
    }

    @Provides
    static PersonToTell personToTell(Discord discord) {
        return discord.personToTell();
    }

    @Provides
    static EventChanges eventChanges(
            WatchEvent watch,
            EditEvent edit,
            PauseEvent pause,
            ResumeEvent resume,
            CloseEvent close,
            ReopenEvent reopen,
            UnwatchEvent unwatch) {
        return new EventChanges(watch, edit, pause, resume, close, reopen, unwatch);
    }

    @Provides
    static EventViews eventViews(ListEvents list, ShowEvent show, FindMissing missing) {
        return new EventViews(list, show, missing);
    }

    @Provides
    static AnswerUseCases answers(
            FindEvent find, ListEvents list, RecordAnswer record, WithdrawAnswer withdraw, RefreshAnswers refresh) {
        return new AnswerUseCases(find, list, record, withdraw, refresh);
    }

    @Provides
    static ReminderUseCases reminders(RemindNow remind, PreviewReminder preview, ExplainPing explain) {
        return new ReminderUseCases(remind, preview, explain);
    }

    @Provides
    static MemberUseCases members(
            FindUnanswered findUnanswered, SetAway setAway, SetOptOut setOptOut, ShowMember show, ForgetMember forget) {
        return new MemberUseCases(findUnanswered, setAway, setOptOut, show, forget);
    }

    @Provides
    static GuildUseCases guilds(
            NoteGuildLeft left, NoteGuildJoined joined, ReviewGuilds review, RecheckPermissions recheck) {
        return new GuildUseCases(left, joined, review, recheck);
    }

    @Provides
    static UseCases useCases(
            EventChanges changes,
            EventViews views,
            AnswerUseCases answers,
            ReminderUseCases reminders,
            MemberUseCases members,
            GuildUseCases guilds,
            FindFailures findFailures,
            ShowSettings showSettings,
            ChangeSettings changeSettings,
            ReminderLoop loop) {
        return new UseCases(
                changes,
                views,
                answers,
                reminders,
                members,
                guilds,
                findFailures,
                showSettings,
                changeSettings,
                loop::isRunning);
    }
}
