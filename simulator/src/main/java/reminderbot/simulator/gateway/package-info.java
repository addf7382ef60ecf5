/** The gateway: sessions, events, resuming and member chunks. */
@NullMarked
package reminderbot.simulator.gateway;

import org.jspecify.annotations.NullMarked;
