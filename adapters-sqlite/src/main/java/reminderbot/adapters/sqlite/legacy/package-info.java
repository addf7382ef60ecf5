/** The older bot's SQLite files. */
@NullMarked
package reminderbot.adapters.sqlite.legacy;

import org.jspecify.annotations.NullMarked;
