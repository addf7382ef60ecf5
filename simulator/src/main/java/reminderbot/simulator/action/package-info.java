/** Everything that changes the simulated Discord, each change with the gateway event that tells of it. */
@NullMarked
package reminderbot.simulator.action;

import org.jspecify.annotations.NullMarked;
