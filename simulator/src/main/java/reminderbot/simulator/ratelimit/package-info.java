/** How many requests are taken, and when one is too many. Source: Discord documentation, "Rate Limits". */
@NullMarked
package reminderbot.simulator.ratelimit;

import org.jspecify.annotations.NullMarked;
