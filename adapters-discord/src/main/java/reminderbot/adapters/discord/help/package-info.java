/** {@code /help}: what the bot is and how it is used. */
@NullMarked
package reminderbot.adapters.discord.help;

import org.jspecify.annotations.NullMarked;
