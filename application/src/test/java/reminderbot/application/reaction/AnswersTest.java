package reminderbot.application.reaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reminderbot.application.event.CloseEvent;
import reminderbot.application.fixture.House;
import reminderbot.contracts.fixture.Answers;
import reminderbot.contracts.fixture.Ids;
import reminderbot.domain.id.EventId;
import reminderbot.domain.id.UserId;
import reminderbot.domain.reaction.AnswerSource;
import reminderbot.domain.reaction.CompleteRead;
import reminderbot.domain.reaction.Emoji;
import reminderbot.domain.reaction.Reaction;

class AnswersTest {
    private static final UserId ANNA = Ids.user(1);

    private final House house = new House();
    private final RecordAnswer recordAnswer = new RecordAnswer(house.storage, house.clock, house.rules);
    private final WithdrawAnswer withdrawAnswer = new WithdrawAnswer(house.storage, house.clock);
    private EventId event = Ids.event(1);

    @BeforeEach
    void watch() {
        house.discord.join(ANNA);
        event = house.watch();
    }

    @Test
    void a_live_reaction_replaces_the_earlier_answer() {
        react(Answers.YES);

        assertThat(react(Answers.NO)).isEqualTo(RecordAnswer.Outcome.RECORDED);

        assertThat(answers())
                .singleElement()
                .satisfies(answer -> assertThat(answer.is(Answers.NO)).isTrue());
    }

    @Test
    void an_emoji_that_is_no_answer_changes_nothing() {
        react(Answers.YES);

        assertThat(react(Emoji.of("🎉"))).isEqualTo(RecordAnswer.Outcome.NOT_AN_ANSWER);

        assertThat(answers())
                .singleElement()
                .satisfies(answer -> assertThat(answer.is(Answers.YES)).isTrue());
    }

    @Test
    void a_message_that_is_not_watched_records_nothing() {
        RecordAnswer.Command elsewhere =
                new RecordAnswer.Command(Ids.event(2), ANNA, Answers.YES, AnswerSource.REACTION);

        assertThat(recordAnswer.handle(elsewhere)).isEqualTo(RecordAnswer.Outcome.NO_SUCH_EVENT);
    }

    @Test
    void the_same_message_id_in_another_guild_records_nothing() {
        RecordAnswer.Command foreign =
                new RecordAnswer.Command(Ids.seenFromOtherGuild(event), ANNA, Answers.YES, AnswerSource.REACTION);

        assertThat(recordAnswer.handle(foreign)).isEqualTo(RecordAnswer.Outcome.NO_SUCH_EVENT);
        assertThat(answers()).isEmpty();
    }

    @Test
    void removing_the_stored_emoji_withdraws_the_answer_and_asks_for_a_read() {
        react(Answers.YES);

        assertThat(remove(Answers.YES)).isTrue();

        assertThat(answers()).isEmpty();
    }

    @Test
    void removing_another_emoji_changes_nothing() {
        react(Answers.YES);

        assertThat(remove(Answers.NO)).isFalse();

        assertThat(answers()).hasSize(1);
    }

    @Test
    void one_of_two_emojis_removed_is_still_an_answer_after_the_read_that_follows() {
        house.discord.reacts(ANNA, "✅", "❌");
        react(Answers.NO);
        house.discord.reacts(ANNA, "✅");

        remove(Answers.NO);
        house.clock.advance(Duration.ofSeconds(2));
        house.refreshAnswers.handle(event);

        assertThat(answers())
                .singleElement()
                .satisfies(answer -> assertThat(answer.is(Answers.YES)).isTrue());
    }

    @Test
    void a_button_pressed_twice_takes_the_answer_back() {
        assertThat(press(Answers.YES)).isEqualTo(RecordAnswer.Outcome.RECORDED);
        assertThat(press(Answers.YES)).isEqualTo(RecordAnswer.Outcome.WITHDRAWN);

        assertThat(answers()).isEmpty();
    }

    @Test
    void a_button_answer_outlives_a_complete_read_and_ends_with_a_live_reaction() {
        press(Answers.YES);
        house.clock.advance(Duration.ofMinutes(1));
        house.refreshAnswers.handle(event);
        assertThat(answers()).hasSize(1);

        react(Answers.NO);

        assertThat(answers()).extracting(Reaction::source).containsExactly(AnswerSource.REACTION);
    }

    @Test
    void an_incomplete_read_changes_nothing() {
        react(Answers.YES);
        house.clock.advance(Duration.ofMinutes(1));
        house.discord.readingGives(new EventMessages.Reading.Incomplete("page 2 failed"));

        house.refreshAnswers.handle(event);

        assertThat(answers()).hasSize(1);
    }

    @Test
    void an_answer_given_while_a_read_is_under_way_is_kept() {
        house.discord.whileReading(() -> react(Answers.YES));

        house.refreshAnswers.handle(event);

        assertThat(answers()).hasSize(1);
    }

    @Test
    void what_a_slow_read_wrote_is_corrected_by_a_read_that_began_later() {
        CompleteRead slow = new CompleteRead(event, house.clock.instant(), Map.of(ANNA, List.of(Answers.YES)));
        house.clock.advance(Duration.ofSeconds(3));
        CompleteRead later = new CompleteRead(event, house.clock.instant(), Map.of());
        ApplyCompleteRead apply = new ApplyCompleteRead(house.storage, house.clock, house.rules);
        house.clock.advance(Duration.ofSeconds(1));

        apply.handle(slow);
        apply.handle(later);

        assertThat(answers()).isEmpty();
    }

    @Test
    void answers_to_a_closed_event_are_still_recorded() {
        new CloseEvent(house.storage, house.clock).handle(new CloseEvent.Command(event));

        assertThat(react(Answers.YES)).isEqualTo(RecordAnswer.Outcome.RECORDED);
    }

    private RecordAnswer.Outcome react(Emoji emoji) {
        return recordAnswer.handle(new RecordAnswer.Command(event, ANNA, emoji, AnswerSource.REACTION));
    }

    private RecordAnswer.Outcome press(Emoji emoji) {
        return recordAnswer.handle(new RecordAnswer.Command(event, ANNA, emoji, AnswerSource.BUTTON));
    }

    private boolean remove(Emoji emoji) {
        return withdrawAnswer.handle(new WithdrawAnswer.Command(event, ANNA, emoji));
    }

    private List<Reaction> answers() {
        return house.storage.read(stores -> stores.reactions().list(event));
    }
}
