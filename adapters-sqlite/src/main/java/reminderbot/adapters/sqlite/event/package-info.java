/** Events in SQLite. */
@NullMarked
package reminderbot.adapters.sqlite.event;

import org.jspecify.annotations.NullMarked;
