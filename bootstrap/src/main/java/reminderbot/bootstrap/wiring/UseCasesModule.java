package reminderbot.bootstrap.wiring;

import dagger.Module;
import dagger.Provides;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.random.RandomGenerator;
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
import reminderbot.application.guild.HouseRules;
import reminderbot.application.guild.MemberDirectory;
import reminderbot.application.guild.NoteGuildJoined;
import reminderbot.application.guild.NoteGuildLeft;
import reminderbot.application.guild.PersonToTell;
import reminderbot.application.guild.ReviewGuilds;
import reminderbot.application.guild.SetAway;
import reminderbot.application.guild.SetOptOut;
import reminderbot.application.guild.ShowMember;
import reminderbot.application.guild.ShowSettings;
import reminderbot.application.legacy.BeginImported;
import reminderbot.application.reaction.ApplyCompleteRead;
import reminderbot.application.reaction.CallRoll;
import reminderbot.application.reaction.EventMessages;
import reminderbot.application.reaction.GoneMessages;
import reminderbot.application.reaction.NoteGone;
import reminderbot.application.reaction.RecordAnswer;
import reminderbot.application.reaction.RefreshAnswers;
import reminderbot.application.reaction.WithdrawAnswer;
import reminderbot.application.reminder.ClaimReminders;
import reminderbot.application.reminder.ExplainPing;
import reminderbot.application.reminder.FindFailures;
import reminderbot.application.reminder.FinishReminder;
import reminderbot.application.reminder.NextWakeUp;
import reminderbot.application.reminder.PendingReminders;
import reminderbot.application.reminder.PlanReminder;
import reminderbot.application.reminder.PrepareMembers;
import reminderbot.application.reminder.PreviewReminder;
import reminderbot.application.reminder.RemindNow;
import reminderbot.application.reminder.ReminderGateway;
import reminderbot.application.reminder.RemoveReminders;
import reminderbot.application.reminder.RetryReminder;
import reminderbot.application.reminder.SendParts;
import reminderbot.application.reminder.SendReminder;
import reminderbot.application.reminder.StepListener;
import reminderbot.bootstrap.config.Settings;
import reminderbot.bootstrap.loop.KillAtStep;
import reminderbot.bootstrap.upkeep.Purges;
import reminderbot.domain.storage.UnitOfWork;

/** One line per use case, so that a use case needs no annotation and can be made with {@code new} in a test. */
@Module
public final class UseCasesModule {
    private UseCasesModule() {}

    @Provides
    static HouseRules houseRules(Settings settings) {
        return new HouseRules(settings.trial().mode(), settings.newGuilds());
    }

    @Provides
    @Singleton
    static StepListener steps(Settings settings) {
        return new KillAtStep(settings.trial().killAt());
    }

    @Provides
    static RandomGenerator random() {
        return RandomGenerator.getDefault();
    }

    @Provides
    static WatchEvent watchEvent(UnitOfWork unitOfWork, InstantSource time, CallRoll callRoll, HouseRules rules) {
        return new WatchEvent(unitOfWork, time, callRoll, rules);
    }

    @Provides
    static UnwatchEvent unwatchEvent(UnitOfWork unitOfWork) {
        return new UnwatchEvent(unitOfWork);
    }

    @Provides
    static PauseEvent pauseEvent(UnitOfWork unitOfWork, InstantSource time, HouseRules rules) {
        return new PauseEvent(unitOfWork, time, rules);
    }

    @Provides
    static ResumeEvent resumeEvent(UnitOfWork unitOfWork, InstantSource time, HouseRules rules) {
        return new ResumeEvent(unitOfWork, time, rules);
    }

    @Provides
    static CloseEvent closeEvent(UnitOfWork unitOfWork, InstantSource time) {
        return new CloseEvent(unitOfWork, time);
    }

    @Provides
    static EditEvent editEvent(UnitOfWork unitOfWork, InstantSource time, HouseRules rules) {
        return new EditEvent(unitOfWork, time, rules);
    }

    @Provides
    static ReopenEvent reopenEvent(UnitOfWork unitOfWork, InstantSource time, HouseRules rules) {
        return new ReopenEvent(unitOfWork, time, rules);
    }

    @Provides
    static ListEvents listEvents(UnitOfWork unitOfWork, InstantSource time) {
        return new ListEvents(unitOfWork, time);
    }

    @Provides
    static ShowEvent showEvent(UnitOfWork unitOfWork, HouseRules rules) {
        return new ShowEvent(unitOfWork, rules);
    }

    @Provides
    static FindEvent findEvent(UnitOfWork unitOfWork) {
        return new FindEvent(unitOfWork);
    }

    @Provides
    static ShowSettings showSettings(UnitOfWork unitOfWork, HouseRules rules) {
        return new ShowSettings(unitOfWork, rules);
    }

    @Provides
    static ChangeSettings changeSettings(UnitOfWork unitOfWork, InstantSource time, HouseRules rules) {
        return new ChangeSettings(unitOfWork, time, rules);
    }

    @Provides
    static FindUnanswered findUnanswered(UnitOfWork unitOfWork) {
        return new FindUnanswered(unitOfWork);
    }

    @Provides
    static FindFailures findFailures(UnitOfWork unitOfWork) {
        return new FindFailures(unitOfWork);
    }

    @Provides
    static SetAway setAway(UnitOfWork unitOfWork, InstantSource time, HouseRules rules) {
        return new SetAway(unitOfWork, time, rules);
    }

    @Provides
    static SetOptOut setOptOut(UnitOfWork unitOfWork, InstantSource time, HouseRules rules) {
        return new SetOptOut(unitOfWork, time, rules);
    }

    @Provides
    static ShowMember showMember(UnitOfWork unitOfWork) {
        return new ShowMember(unitOfWork);
    }

    @Provides
    static ForgetMember forgetMember(UnitOfWork unitOfWork) {
        return new ForgetMember(unitOfWork);
    }

    @Provides
    static FindMissing findMissing(CallRoll callRoll) {
        return new FindMissing(callRoll);
    }

    @Provides
    static RecordAnswer recordAnswer(UnitOfWork unitOfWork, InstantSource time, HouseRules rules) {
        return new RecordAnswer(unitOfWork, time, rules);
    }

    @Provides
    static WithdrawAnswer withdrawAnswer(UnitOfWork unitOfWork, InstantSource time) {
        return new WithdrawAnswer(unitOfWork, time);
    }

    @Provides
    static RefreshAnswers refreshAnswers(
            UnitOfWork unitOfWork, InstantSource time, EventMessages messages, PersonToTell person, HouseRules rules) {
        return new RefreshAnswers(
                unitOfWork,
                time,
                messages,
                new ApplyCompleteRead(unitOfWork, time, rules),
                new NoteGone(unitOfWork, time, person, rules));
    }

    @Provides
    static GoneMessages goneMessages(UnitOfWork unitOfWork, RefreshAnswers refreshAnswers) {
        return new GoneMessages(unitOfWork, refreshAnswers);
    }

    @Provides
    static CallRoll callRoll(
            UnitOfWork unitOfWork,
            InstantSource time,
            RefreshAnswers refreshAnswers,
            MemberDirectory directory,
            HouseRules rules) {
        return new CallRoll(unitOfWork, time, refreshAnswers, directory, rules);
    }

    @Provides
    static PreviewReminder previewReminder(UnitOfWork unitOfWork, CallRoll callRoll, HouseRules rules) {
        return new PreviewReminder(unitOfWork, callRoll, rules);
    }

    @Provides
    static RemindNow remindNow(UnitOfWork unitOfWork, InstantSource time, HouseRules rules) {
        return new RemindNow(unitOfWork, time, rules);
    }

    @Provides
    static ExplainPing explainPing(UnitOfWork unitOfWork) {
        return new ExplainPing(unitOfWork);
    }

    @Provides
    static ClaimReminders claimReminders(
            UnitOfWork unitOfWork, InstantSource time, PersonToTell person, HouseRules rules, StepListener steps) {
        return new ClaimReminders(unitOfWork, time, person, rules, steps);
    }

    @Provides
    static Purges purges(UnitOfWork unitOfWork, InstantSource time) {
        return Purges.of(unitOfWork, time);
    }

    @Provides
    static NoteGuildLeft noteGuildLeft(UnitOfWork unitOfWork, InstantSource time) {
        return new NoteGuildLeft(unitOfWork, time);
    }

    @Provides
    static NoteGuildJoined noteGuildJoined(UnitOfWork unitOfWork, InstantSource time, HouseRules rules) {
        return new NoteGuildJoined(unitOfWork, time, rules);
    }

    @Provides
    static RecheckPermissions recheckPermissions(
            UnitOfWork unitOfWork,
            InstantSource time,
            BotPermissions permissions,
            PersonToTell person,
            HouseRules rules) {
        return new RecheckPermissions(unitOfWork, time, permissions, person, rules);
    }

    @Provides
    static ReviewGuilds reviewGuilds(
            UnitOfWork unitOfWork, InstantSource time, NoteGuildLeft left, NoteGuildJoined joined) {
        return new ReviewGuilds(unitOfWork, time, left, joined);
    }

    @Provides
    static PendingReminders pendingReminders(UnitOfWork unitOfWork, InstantSource time, HouseRules rules) {
        return new PendingReminders(unitOfWork, time, rules);
    }

    @Provides
    static BeginImported beginImported(UnitOfWork unitOfWork, InstantSource time, HouseRules rules) {
        return new BeginImported(unitOfWork, time, rules);
    }

    @Provides
    static PrepareMembers prepareMembers(UnitOfWork unitOfWork, MemberDirectory directory) {
        return new PrepareMembers(unitOfWork, directory);
    }

    @Provides
    static NextWakeUp nextWakeUp(UnitOfWork unitOfWork) {
        return new NextWakeUp(unitOfWork);
    }

    @Provides
    static PlanReminder planReminder(
            UnitOfWork unitOfWork, InstantSource time, ReminderGateway gateway, HouseRules rules, StepListener steps) {
        return new PlanReminder(unitOfWork, time, gateway, rules, steps);
    }

    @Provides
    static RemoveReminders removeReminders(
            UnitOfWork unitOfWork,
            InstantSource time,
            ReminderGateway gateway,
            PersonToTell personToTell,
            HouseRules rules) {
        return new RemoveReminders(unitOfWork, time, gateway, personToTell, rules);
    }

    @Provides
    static SendParts sendParts(
            UnitOfWork unitOfWork, InstantSource time, ReminderGateway gateway, HouseRules rules, StepListener steps) {
        return new SendParts(unitOfWork, time, gateway, rules, steps);
    }

    @Provides
    static FinishReminder finishReminder(
            UnitOfWork unitOfWork, InstantSource time, PersonToTell person, HouseRules rules, StepListener steps) {
        return new FinishReminder(unitOfWork, time, person, rules, steps);
    }

    @Provides
    static RetryReminder retryReminder(
            UnitOfWork unitOfWork,
            InstantSource time,
            RandomGenerator random,
            SendParts sendParts,
            FinishReminder finishReminder) {
        return new RetryReminder(unitOfWork, time, random, sendParts, finishReminder);
    }

    @Provides
    static SendReminder sendReminder(
            CallRoll callRoll,
            PlanReminder planReminder,
            SendParts sendParts,
            FinishReminder finishReminder,
            RetryReminder retryReminder) {
        return new SendReminder(callRoll, planReminder, sendParts, finishReminder, retryReminder);
    }
}
