/** Reminders with their plans, parts and recipients in SQLite. */
@NullMarked
package reminderbot.adapters.sqlite.reminder;

import org.jspecify.annotations.NullMarked;
