/** The older bot's JSON files. */
@NullMarked
package reminderbot.adapters.jsonlegacy;

import org.jspecify.annotations.NullMarked;
