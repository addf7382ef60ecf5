/** The storage in one SQLite file: opening it, its lock, its connections and units of work. */
@NullMarked
package reminderbot.adapters.sqlite;

import org.jspecify.annotations.NullMarked;
