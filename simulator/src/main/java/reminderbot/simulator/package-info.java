/** A simulated Discord on loopback that real client libraries log in to, and the people in it. */
@NullMarked
package reminderbot.simulator;

import org.jspecify.annotations.NullMarked;
