/** Keeping the storage safe and small while the bot runs, once a day. */
@NullMarked
package reminderbot.bootstrap.upkeep;

import org.jspecify.annotations.NullMarked;
