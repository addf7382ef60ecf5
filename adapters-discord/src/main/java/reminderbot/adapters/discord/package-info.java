/** The inbound side of Discord put together: what is registered with JDA. */
@NullMarked
package reminderbot.adapters.discord;

import org.jspecify.annotations.NullMarked;
