/** Who is in a guild, and what the operator decided for all guilds. */
@NullMarked
package reminderbot.application.guild;

import org.jspecify.annotations.NullMarked;
