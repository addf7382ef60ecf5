package reminderbot.adapters.sqlite.reaction;

import java.time.Instant;
import java.util.List;
import reminderbot.adapters.sqlite.mapping.Codes;
import reminderbot.domain.id.EventId;
import reminderbot.domain.id.GuildId;
import reminderbot.domain.id.MessageId;
import reminderbot.domain.id.UserId;
import reminderbot.domain.reaction.Answer;
import reminderbot.domain.reaction.AnswerSource;
import reminderbot.domain.reaction.Emoji;
import reminderbot.domain.reaction.Reaction;

/** A row of the reaction table with the guild of its event. */
record ReactionRow(
        GuildId guildId,
        MessageId eventId,
        UserId userId,
        String emoji,
        String source,
        Instant reactedAt,
        Instant updatedAt) {
    /** No emoji, so never mistaken for one (design, section 4.2). */
    private static final String UNKNOWN = "?";

    static ReactionRow of(Reaction reaction) {
        String emoji =
                reaction.answer() instanceof Answer.Given given ? given.emoji().text() : UNKNOWN;
        return new ReactionRow(
                reaction.event().guild(),
                reaction.event().message(),
                reaction.user(),
                emoji,
                Codes.of(reaction.source()),
                reaction.reactedAt(),
                reaction.updatedAt());
    }

    /** What {@link ReactionMapper#saveAll} takes, without the event. */
    static List<Object> columns(Reaction reaction) {
        ReactionRow row = of(reaction);
        return List.of(
                row.userId.value(), row.emoji, row.source, row.reactedAt.toEpochMilli(), row.updatedAt.toEpochMilli());
    }

    Reaction toReaction() {
        return toReaction(new EventId(guildId, eventId));
    }

    /** The same with an event that is the row's own: of many answers, one is enough. */
    Reaction toReaction(EventId event) {
        Answer answer = emoji.equals(UNKNOWN) ? new Answer.Unknown() : Answer.of(Emoji.of(emoji));
        return new Reaction(event, userId, answer, Codes.parse(AnswerSource.class, source), reactedAt, updatedAt);
    }
}
