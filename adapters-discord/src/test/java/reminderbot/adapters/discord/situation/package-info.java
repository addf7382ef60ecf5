/** Every message that the bot can send, for the tests that look at all of them. */
@NullMarked
package reminderbot.adapters.discord.situation;

import org.jspecify.annotations.NullMarked;
