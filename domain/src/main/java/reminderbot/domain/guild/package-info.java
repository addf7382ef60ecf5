/** Guilds, their settings and their members. */
@NullMarked
package reminderbot.domain.guild;

import org.jspecify.annotations.NullMarked;
