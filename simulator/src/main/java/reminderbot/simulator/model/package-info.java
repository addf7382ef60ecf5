/** What the simulated Discord knows: users, guilds, roles, channels, messages, and the rules of permission. */
@NullMarked
package reminderbot.simulator.model;

import org.jspecify.annotations.NullMarked;
