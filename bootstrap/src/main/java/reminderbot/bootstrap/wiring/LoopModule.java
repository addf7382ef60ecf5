package reminderbot.bootstrap.wiring;

import dagger.Module;
import dagger.Provides;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import reminderbot.application.reaction.GoneMessages;
import reminderbot.application.reminder.ClaimReminders;
import reminderbot.application.reminder.NextWakeUp;
import reminderbot.application.reminder.PendingReminders;
import reminderbot.application.reminder.PrepareMembers;
import reminderbot.application.reminder.RemoveReminders;
import reminderbot.application.reminder.SendReminder;
import reminderbot.bootstrap.loop.ReminderLoop;
import reminderbot.bootstrap.loop.RemovalLoop;
import reminderbot.bootstrap.loop.Workers;
import reminderbot.bootstrap.upkeep.Upkeep;
import reminderbot.bootstrap.upkeep.UpkeepLoop;

/** What works by itself: reminders and their removal, and the upkeep of the storage. */
@Module
public final class LoopModule {
    private LoopModule() {}

    @Provides
    @Singleton
    static Ending ending() {
        return new Ending();
    }

    @Provides
    @Singleton
    static Workers workers(
            PendingReminders pendingReminders,
            PrepareMembers prepareMembers,
            SendReminder sendReminder,
            GoneMessages goneMessages,
            Ending ending) {
        return new Workers(pendingReminders, prepareMembers, sendReminder, goneMessages, ending::because);
    }

    @Provides
    @Singleton
    static ReminderLoop reminderLoop(
            ClaimReminders claimReminders,
            PrepareMembers prepareMembers,
            NextWakeUp nextWakeUp,
            Workers workers,
            InstantSource time,
            Ending ending) {
        return new ReminderLoop(claimReminders, prepareMembers, nextWakeUp, workers, time, ending::because);
    }

    @Provides
    @Singleton
    static RemovalLoop removalLoop(RemoveReminders removeReminders, InstantSource time, Ending ending) {
        return new RemovalLoop(removeReminders, time, ending::because);
    }

    @Provides
    @Singleton
    static UpkeepLoop upkeepLoop(Upkeep upkeep, InstantSource time) {
        return new UpkeepLoop(upkeep, time);
    }

    @Provides
    @Singleton
    static Loops loops(ReminderLoop reminders, RemovalLoop removals, UpkeepLoop upkeep) {
        return new Loops(reminders, removals, upkeep);
    }
}
