/** What moderators do with events: sub-commands, their buttons and the cards they answer with. */
@NullMarked
package reminderbot.adapters.discord.event;

import org.jspecify.annotations.NullMarked;
