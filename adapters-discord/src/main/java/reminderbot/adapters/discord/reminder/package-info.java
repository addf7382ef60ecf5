/** Reminders on their way into Discord, what people ask of them, and news for those who look after events. */
@NullMarked
package reminderbot.adapters.discord.reminder;

import org.jspecify.annotations.NullMarked;
