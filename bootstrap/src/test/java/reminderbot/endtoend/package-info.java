/** The whole bot on a simulated Discord, judged from what the simulator recorded. */
@NullMarked
package reminderbot.endtoend;

import org.jspecify.annotations.NullMarked;
