package reminderbot.adapters.sqlite.reminder;

import reminderbot.domain.id.GuildId;
import reminderbot.domain.reminder.ReminderId;
import reminderbot.domain.reminder.ReminderKey;

/** A reminder whose messages are to be removed. */
record RemovalRow(GuildId guildId, String key) {
    ReminderId toId() {
        return new ReminderId(guildId, new ReminderKey(key));
    }
}
