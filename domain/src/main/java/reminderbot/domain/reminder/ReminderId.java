package reminderbot.domain.reminder;

import reminderbot.domain.id.GuildId;

/** A reminder as its guild names it. */
public record ReminderId(GuildId guild, ReminderKey key) {}
