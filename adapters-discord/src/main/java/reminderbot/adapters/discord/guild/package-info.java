/** Who is in a guild and who can view a channel. */
@NullMarked
package reminderbot.adapters.discord.guild;

import org.jspecify.annotations.NullMarked;
