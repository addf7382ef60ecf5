/** {@code /settings}: how a guild wants its events handled. */
@NullMarked
package reminderbot.adapters.discord.settings;

import org.jspecify.annotations.NullMarked;
