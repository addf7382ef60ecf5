/** Answers: emojis, what counts as an answer, and a member's current answer to an event. */
@NullMarked
package reminderbot.domain.reaction;

import org.jspecify.annotations.NullMarked;
