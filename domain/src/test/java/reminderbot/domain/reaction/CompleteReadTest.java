package reminderbot.domain.reaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import reminderbot.domain.id.EventId;
import reminderbot.domain.id.GuildId;
import reminderbot.domain.id.MessageId;
import reminderbot.domain.id.UserId;

class CompleteReadTest {
    private static final Instant BEFORE = Instant.parse("2026-03-01T11:00:00Z");
    private static final Instant STARTED = Instant.parse("2026-03-01T12:00:00Z");
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:05Z");
    private static final EventId EVENT = new EventId(new GuildId(1), new MessageId(2));
    private static final UserId ANNA = new UserId(10);
    private static final Emoji YES = Emoji.of("✅");
    private static final Emoji NO = Emoji.of("❌");

    @Test
    void somebody_new_is_recorded_with_the_first_of_their_emojis_in_required_order() {
        CompleteRead.Changes changes =
                read(Map.of(ANNA, List.of(NO, YES))).changesTo(List.of(), RequiredReactions.DEFAULT, NOW);

        assertThat(changes.written())
                .containsExactly(new Reaction(EVENT, ANNA, Answer.of(YES), AnswerSource.REACTION, NOW, STARTED));
    }

    @Test
    void the_stored_emoji_stays_where_it_is_still_held() {
        CompleteRead.Changes changes =
                changes(Map.of(ANNA, List.of(YES, NO)), stored(Answer.of(NO), AnswerSource.REACTION, BEFORE));

        assertThat(changes.written()).isEmpty();
        assertThat(changes.withdrawn()).isEmpty();
    }

    @Test
    void an_answer_changes_to_another_emoji_when_the_stored_one_is_gone() {
        CompleteRead.Changes changes =
                changes(Map.of(ANNA, List.of(YES)), stored(Answer.of(NO), AnswerSource.REACTION, BEFORE));

        assertThat(changes.written()).extracting(Reaction::answer).containsExactly(Answer.of(YES));
    }

    @Test
    void an_answer_that_is_no_longer_on_the_message_is_withdrawn() {
        assertThat(changes(Map.of(), stored(Answer.of(NO), AnswerSource.REACTION, BEFORE))
                        .withdrawn())
                .containsExactly(ANNA);
    }

    @Test
    void an_imported_unknown_answer_becomes_what_the_message_says() {
        assertThat(changes(Map.of(ANNA, List.of(NO)), stored(new Answer.Unknown(), AnswerSource.IMPORT, BEFORE))
                        .written())
                .extracting(Reaction::answer)
                .containsExactly(Answer.of(NO));
        assertThat(changes(Map.of(), stored(new Answer.Unknown(), AnswerSource.IMPORT, BEFORE))
                        .withdrawn())
                .containsExactly(ANNA);
    }

    @Test
    void a_button_answer_is_left_alone() {
        Reaction pressed = stored(Answer.of(NO), AnswerSource.BUTTON, BEFORE);

        assertThat(changes(Map.of(), pressed).withdrawn()).isEmpty();
        assertThat(changes(Map.of(ANNA, List.of(YES)), pressed).written()).isEmpty();
    }

    @Test
    void an_answer_written_since_the_read_began_is_left_alone() {
        Reaction newer = stored(Answer.of(NO), AnswerSource.REACTION, STARTED);

        assertThat(changes(Map.of(), newer).withdrawn()).isEmpty();
        assertThat(changes(Map.of(ANNA, List.of(YES)), newer).written()).isEmpty();
    }

    @Test
    void where_any_emoji_counts_the_first_held_is_the_answer() {
        Emoji tada = Emoji.of("🎉");

        assertThat(read(Map.of(ANNA, List.of(tada, YES)))
                        .changesTo(List.of(), RequiredReactions.ANY, NOW)
                        .written())
                .extracting(Reaction::answer)
                .containsExactly(Answer.of(tada));
    }

    private static CompleteRead.Changes changes(Map<UserId, List<Emoji>> held, Reaction stored) {
        return read(held).changesTo(List.of(stored), RequiredReactions.DEFAULT, NOW);
    }

    private static CompleteRead read(Map<UserId, List<Emoji>> held) {
        return new CompleteRead(EVENT, STARTED, held);
    }

    private static Reaction stored(Answer answer, AnswerSource source, Instant updatedAt) {
        return new Reaction(EVENT, ANNA, answer, source, BEFORE, updatedAt);
    }
}
