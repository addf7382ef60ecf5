/** Events: a tracked message with its audience, interval and state. */
@NullMarked
package reminderbot.domain.event;

import org.jspecify.annotations.NullMarked;
