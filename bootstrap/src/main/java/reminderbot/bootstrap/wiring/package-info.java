/** Dagger puts the bot together here, and nowhere else. */
@NullMarked
package reminderbot.bootstrap.wiring;

import org.jspecify.annotations.NullMarked;
