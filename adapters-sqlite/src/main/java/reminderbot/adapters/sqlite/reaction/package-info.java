/** Answers in SQLite. */
@NullMarked
package reminderbot.adapters.sqlite.reaction;

import org.jspecify.annotations.NullMarked;
