package reminderbot.adapters.sqlite.reaction;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.Instant;
import reminderbot.adapters.sqlite.mapping.Codes;
import reminderbot.domain.id.EventId;
import reminderbot.domain.id.GuildId;
import reminderbot.domain.id.MessageId;
import reminderbot.domain.id.UserId;
import reminderbot.domain.reaction.Answer;
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

    static ReactionRow of(Reaction reaction) {
        return new ReactionRow(
                reaction.event().guild(),
                reaction.event().message(),
                reaction.user(),
                emoji(reaction),
                Codes.of(reaction.source()),
                reaction.reactedAt(),
                reaction.updatedAt());
    }

    /** What {@link ReactionMapper#saveAll} takes, without the event. */
    static void write(JsonGenerator json, Reaction reaction) throws IOException {
        json.writeNumber(reaction.user().value());
        json.writeString(emoji(reaction));
        json.writeString(Codes.of(reaction.source()));
        json.writeNumber(reaction.reactedAt().toEpochMilli());
        json.writeNumber(reaction.updatedAt().toEpochMilli());
    }

    Reaction toReaction() {
        return new AnswerRow(userId, emoji, source, reactedAt, updatedAt).toReaction(new EventId(guildId, eventId));
    }

    private static String emoji(Reaction reaction) {
        return reaction.answer() instanceof Answer.Given given ? given.emoji().text() : AnswerRow.UNKNOWN;
    }
}
