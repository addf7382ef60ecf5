/** What people mean when they type a duration, a time or a time zone, in English or French. */
@NullMarked
package reminderbot.adapters.discord.time;

import org.jspecify.annotations.NullMarked;
