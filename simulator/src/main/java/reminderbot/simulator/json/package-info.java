/** The simulated Discord's objects as Discord writes them in JSON. */
@NullMarked
package reminderbot.simulator.json;

import org.jspecify.annotations.NullMarked;
