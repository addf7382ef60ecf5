/** Commands, buttons and forms: what people invoke and what the bot answers. */
@NullMarked
package reminderbot.simulator.interaction;

import org.jspecify.annotations.NullMarked;
