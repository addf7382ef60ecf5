package reminderbot.domain.reaction;

import java.time.Instant;
import reminderbot.domain.id.EventId;
import reminderbot.domain.id.UserId;

/**
 * A member's current answer to an event; there is one at most.
 *
 * @param reactedAt when the member answered, as far as the bot knows; whole milliseconds
 * @param updatedAt when the bot last wrote this answer; a read that began earlier leaves it alone
 */
public record Reaction(
        EventId event, UserId user, Answer answer, AnswerSource source, Instant reactedAt, Instant updatedAt) {

    /** An answer the bot has just seen. */
    public static Reaction seen(EventId event, UserId user, Emoji emoji, AnswerSource source, Instant now) {
        return new Reaction(event, user, Answer.of(emoji), source, now, now);
    }

    /** Whether the answer is this emoji. */
    public boolean is(Emoji emoji) {
        return answer.equals(Answer.of(emoji));
    }
}
