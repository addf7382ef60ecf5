/** {@code /health}: whether the bot works in this guild. */
@NullMarked
package reminderbot.adapters.discord.health;

import org.jspecify.annotations.NullMarked;
