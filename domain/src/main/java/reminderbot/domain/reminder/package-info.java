/** Reminders: when one is due, who is missing, whom it pings and what became of it. */
@NullMarked
package reminderbot.domain.reminder;

import org.jspecify.annotations.NullMarked;
