/** What the bot costs, measured on this machine and printed; nothing here passes or fails. */
@NullMarked
package reminderbot.benchmarks;

import org.jspecify.annotations.NullMarked;
