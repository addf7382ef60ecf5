/** How any interaction is taken, worked on off the gateway thread and answered. */
@NullMarked
package reminderbot.adapters.discord.interaction;

import org.jspecify.annotations.NullMarked;
