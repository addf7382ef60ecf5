package reminderbot.bootstrap.wiring;

import reminderbot.bootstrap.loop.ReminderLoop;
import reminderbot.bootstrap.loop.RemovalLoop;
import reminderbot.bootstrap.upkeep.UpkeepLoop;

/** Everything the bot does by itself. */
record Loops(ReminderLoop reminders, RemovalLoop removals, UpkeepLoop upkeep) implements AutoCloseable {
    void start() {
        reminders.start();
        removals.start();
        upkeep.start();
    }

    /** Something changed that may be due now. */
    void wake() {
        reminders.wake();
    }

    /** The time was moved. */
    void wakeAll() {
        reminders.wake();
        removals.wake();
        upkeep.wake();
    }

    @Override
    public void close() {
        reminders.close();
        removals.close();
        upkeep.close();
    }
}
