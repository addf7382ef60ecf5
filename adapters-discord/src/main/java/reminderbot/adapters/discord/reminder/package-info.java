/** Reminders on their way into Discord, and news for the people who look after events. */
@NullMarked
package reminderbot.adapters.discord.reminder;

import org.jspecify.annotations.NullMarked;
