/** Guilds and their remembered members in SQLite. */
@NullMarked
package reminderbot.adapters.sqlite.guild;

import org.jspecify.annotations.NullMarked;
