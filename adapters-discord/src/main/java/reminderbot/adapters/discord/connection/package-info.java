/** The one connection to Discord: logging in, asking by REST, and what its refusals mean. */
@NullMarked
package reminderbot.adapters.discord.connection;

import org.jspecify.annotations.NullMarked;
