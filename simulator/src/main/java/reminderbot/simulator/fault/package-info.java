/** Scripted failures of the REST API. */
@NullMarked
package reminderbot.simulator.fault;

import org.jspecify.annotations.NullMarked;
