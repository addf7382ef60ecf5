package reminderbot.adapters.sqlite.reaction;

import java.time.Instant;
import reminderbot.adapters.sqlite.mapping.Codes;
import reminderbot.domain.id.EventId;
import reminderbot.domain.id.UserId;
import reminderbot.domain.reaction.Answer;
import reminderbot.domain.reaction.AnswerSource;
import reminderbot.domain.reaction.Emoji;
import reminderbot.domain.reaction.Reaction;

/** A row of the reaction table, of an event that is known: what need not be fetched for each of many answers is left out. */
record AnswerRow(UserId userId, String emoji, String source, Instant reactedAt, Instant updatedAt) {
    /** No emoji, so never mistaken for one (design, section 4.2). */
    static final String UNKNOWN = "?";

    Reaction toReaction(EventId event) {
        return new Reaction(
                event, userId, answer(emoji), Codes.parse(AnswerSource.class, source), reactedAt, updatedAt);
    }

    static Answer answer(String emoji) {
        return emoji.equals(UNKNOWN) ? new Answer.Unknown() : Answer.of(Emoji.of(emoji));
    }
}
