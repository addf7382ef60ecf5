/** What the rules relax when an operator tries the bot out. */
@NullMarked
package reminderbot.domain.mode;

import org.jspecify.annotations.NullMarked;
