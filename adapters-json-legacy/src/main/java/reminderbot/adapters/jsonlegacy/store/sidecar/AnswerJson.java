package reminderbot.adapters.jsonlegacy.store.sidecar;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.Instant;
import reminderbot.domain.id.EventId;
import reminderbot.domain.id.UserId;
import reminderbot.domain.reaction.Answer;
import reminderbot.domain.reaction.AnswerSource;
import reminderbot.domain.reaction.Emoji;
import reminderbot.domain.reaction.Reaction;

/**
 * Somebody's answer, as a list: there are tens of thousands.
 *
 * @param answer the emoji, or {@value #UNKNOWN}
 */
@JsonFormat(shape = JsonFormat.Shape.ARRAY)
record AnswerJson(long userId, String answer, String source, long reactedAt, long updatedAt) {
    private static final String UNKNOWN = "?";

    static AnswerJson of(Reaction reaction) {
        return new AnswerJson(
                reaction.user().value(),
                reaction.answer() instanceof Answer.Given given ? given.emoji().text() : UNKNOWN,
                Codes.of(reaction.source()),
                reaction.reactedAt().toEpochMilli(),
                reaction.updatedAt().toEpochMilli());
    }

    Reaction toReaction(EventId event) {
        return new Reaction(
                event,
                new UserId(userId),
                answer.equals(UNKNOWN) ? new Answer.Unknown() : Answer.of(Emoji.of(answer)),
                Codes.parse(AnswerSource.class, source),
                Instant.ofEpochMilli(reactedAt),
                Instant.ofEpochMilli(updatedAt));
    }
}
