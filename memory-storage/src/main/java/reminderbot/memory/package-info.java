/** A storage that keeps everything in memory and passes the contracts of the ports. */
@NullMarked
package reminderbot.memory;

import org.jspecify.annotations.NullMarked;
