package reminderbot.application.reminder;

import java.time.Instant;
import reminderbot.domain.guild.GuildCleanup;
import reminderbot.domain.reminder.ReminderLog;
import reminderbot.domain.storage.Stores;

/** When the messages of reminders are to be removed, where a guild wants that; {@link RemoveReminders} removes them. */
final class Removals {
    private Removals() {}

    /**
     * A reminder that pinged somebody and has just finished, with its time to be removed: after the guild's delay. The
     * earlier ones of its event have had theirs.
     */
    static ReminderLog set(Stores stores, GuildCleanup cleanup, ReminderLog finished, Instant now) {
        if (!cleanup.removesReminders()) {
            return finished;
        }
        stores.reminderLogs().hastenRemovals(finished.event(), now);
        return finished.removingAt(now.plus(cleanup.removalDelay()));
    }
}
