/** How answers come in: reactions, answer buttons, and complete reads of messages. */
@NullMarked
package reminderbot.adapters.discord.reaction;

import org.jspecify.annotations.NullMarked;
