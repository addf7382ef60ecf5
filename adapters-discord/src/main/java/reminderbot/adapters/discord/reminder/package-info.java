/** What people ask of reminders, and how reminders get into Discord. */
@NullMarked
package reminderbot.adapters.discord.reminder;

import org.jspecify.annotations.NullMarked;
