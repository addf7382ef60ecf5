package reminderbot.adapters.sqlite.reaction;

import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Stream;
import reminderbot.adapters.sqlite.mapping.Codes;
import reminderbot.adapters.sqlite.mapping.Json;
import reminderbot.domain.id.EventId;
import reminderbot.domain.id.UserId;
import reminderbot.domain.reaction.Answer;
import reminderbot.domain.reaction.AnswerSource;
import reminderbot.domain.reaction.Reaction;

/**
 * Rows of the reaction table that differ in nothing but the user.
 *
 * @param users a JSON array of their ids
 */
record AlikeAnswersRow(String emoji, String source, Instant reactedAt, Instant updatedAt, String users) {
    Stream<Reaction> toReactions(EventId event) {
        Answer answer = AnswerRow.answer(emoji);
        AnswerSource from = Codes.parse(AnswerSource.class, source);
        return Arrays.stream(Json.read(users, long[].class))
                .mapToObj(user -> new Reaction(event, new UserId(user), answer, from, reactedAt, updatedAt));
    }
}
