/** What the bot did, as the simulated Discord saw it. */
@NullMarked
package reminderbot.simulator.recording;

import org.jspecify.annotations.NullMarked;
