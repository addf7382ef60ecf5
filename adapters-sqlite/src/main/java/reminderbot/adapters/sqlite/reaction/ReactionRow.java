package reminderbot.adapters.sqlite.reaction;

import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import reminderbot.adapters.sqlite.mapping.Codes;
import reminderbot.domain.id.EventId;
import reminderbot.domain.id.GuildId;
import reminderbot.domain.id.MessageId;
import reminderbot.domain.id.UserId;
import reminderbot.domain.reaction.Answer;
import reminderbot.domain.reaction.AnswerSource;
import reminderbot.domain.reaction.Emoji;
import reminderbot.domain.reaction.Reaction;
import reminderbot.domain.reaction.RequiredReactions;

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

    /** What nearly every answer is; reading an emoji from its text is most of the work of making an answer from its row. */
    private static final Map<String, Answer> USUAL =
            RequiredReactions.DEFAULT.emojis().stream().collect(Collectors.toUnmodifiableMap(Emoji::text, Answer::of));

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

    Reaction toReaction() {
        return new Reaction(
                new EventId(guildId, eventId),
                userId,
                answer(),
                Codes.parse(AnswerSource.class, source),
                reactedAt,
                updatedAt);
    }

    private Answer answer() {
        if (emoji.equals(UNKNOWN)) {
            return new Answer.Unknown();
        }
        Answer usual = USUAL.get(emoji);
        return usual == null ? Answer.of(Emoji.of(emoji)) : usual;
    }
}
