/** Answers as they are on the messages of events. */
@NullMarked
package reminderbot.adapters.discord.reaction;

import org.jspecify.annotations.NullMarked;
