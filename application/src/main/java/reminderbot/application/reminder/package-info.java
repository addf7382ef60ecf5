/** From a due instant to a ping: the outbox of reminders, step by step. */
@NullMarked
package reminderbot.application.reminder;

import org.jspecify.annotations.NullMarked;
