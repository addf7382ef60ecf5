/** HTTP and WebSocket on the loopback interface. */
@NullMarked
package reminderbot.simulator.transport;

import org.jspecify.annotations.NullMarked;
