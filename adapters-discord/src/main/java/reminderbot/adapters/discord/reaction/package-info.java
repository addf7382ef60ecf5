/** How answers come in: reactions and answer buttons, each guild's in order. */
@NullMarked
package reminderbot.adapters.discord.reaction;

import org.jspecify.annotations.NullMarked;
