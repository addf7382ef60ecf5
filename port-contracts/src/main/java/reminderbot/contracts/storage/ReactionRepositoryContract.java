package reminderbot.contracts.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import reminderbot.contracts.fixture.Answers;
import reminderbot.contracts.fixture.Events;
import reminderbot.contracts.fixture.Ids;
import reminderbot.contracts.fixture.TestClock;
import reminderbot.domain.id.EventId;
import reminderbot.domain.id.UserId;
import reminderbot.domain.reaction.Answer;
import reminderbot.domain.reaction.AnswerSource;
import reminderbot.domain.reaction.Emoji;
import reminderbot.domain.reaction.Reaction;

/** What {@link reminderbot.domain.reaction.ReactionRepository} promises. */
public interface ReactionRepositoryContract extends StorageContract {
    @Test
    default void no_answer_is_found_of_somebody_who_gave_none() {
        given(Events.anEvent().build(), Events.anEvent().ofMessage(2).build());

        given(stores -> stores.reactions().save(Answers.anAnswer(Ids.event(1), Ids.user(1))));

        assertThat(answer(Ids.event(1), 2)).isEmpty();
        assertThat(answer(Ids.event(2), 1)).isEmpty();
    }

    @Test
    default void an_answer_comes_back_as_it_was_stored() {
        given(Events.anEvent().build());
        List<Reaction> answers = List.of(
                Answers.anAnswer(Ids.event(1), Ids.user(1)),
                Answers.anUnknownAnswer(Ids.event(1), Ids.user(2)),
                new Reaction(
                        Ids.event(1),
                        Ids.user(3),
                        Answer.of(Emoji.of("<:a_very_long_name_of_an_emoji_32c:1234567890123456789>")),
                        AnswerSource.BUTTON,
                        TestClock.START.plusMillis(1),
                        TestClock.START.plusMillis(2)));

        given(stores -> answers.forEach(stores.reactions()::save));

        assertThat(answers(Ids.event(1))).isEqualTo(answers);
        assertThat(answer(Ids.event(1), 3)).contains(answers.get(2));
    }

    @Test
    default void a_later_answer_replaces_the_earlier_one() {
        given(Events.anEvent().build());
        Reaction later = Reaction.seen(
                Ids.event(1), Ids.user(1), Answers.NO, AnswerSource.BUTTON, TestClock.START.plusSeconds(1));

        given(stores -> stores.reactions().save(Answers.anAnswer(Ids.event(1), Ids.user(1))));
        given(stores -> stores.reactions().save(later));

        assertThat(answers(Ids.event(1))).containsExactly(later);
    }

    @Test
    default void many_answers_are_stored_like_one_after_the_other() {
        given(Events.anEvent().build(), Events.anEvent().ofMessage(2).build());
        List<Reaction> answers = IntStream.rangeClosed(1, 2_500)
                .mapToObj(user -> Reaction.seen(
                        Ids.event(1),
                        new UserId(Long.MAX_VALUE - user),
                        Emoji.of(user % 2 == 0 ? "<:a_very_long_name_of_an_emoji_32c:1234567890123456789>" : "✅"),
                        AnswerSource.BUTTON,
                        TestClock.START.plusMillis(user)))
                .toList();
        Reaction unknown = Answers.anUnknownAnswer(Ids.event(1), new UserId(Long.MAX_VALUE - 9));

        given(stores -> stores.reactions().save(Answers.anAnswer(Ids.event(1), new UserId(Long.MAX_VALUE - 1))));
        given(stores -> stores.reactions().saveAll(Ids.event(1), answers));
        given(stores -> stores.reactions().saveAll(Ids.event(1), List.of(answers.get(8), unknown)));
        given(stores -> stores.reactions().saveAll(Ids.event(2), List.of()));

        assertThat(answers(Ids.event(1)))
                .hasSize(answers.size())
                .contains(unknown, answers.get(0), answers.get(2_499))
                .doesNotContain(answers.get(8))
                .containsAll(answers.subList(9, 2_500));
        assertThat(answers(Ids.event(2))).isEmpty();
        assertThat(page(Ids.event(1), answers.get(42).user(), 2)).containsExactly(answers.get(41), answers.get(40));
        assertThat(page(Ids.event(1), null, 1)).containsExactly(answers.get(2_499));
    }

    @Test
    default void pages_come_in_the_order_of_people_however_many_answers_are_alike() {
        given(Events.anEvent().build());
        List<Reaction> answers = IntStream.rangeClosed(1, 1_500)
                .mapToObj(ReactionRepositoryContract::alikeButForAFew)
                .toList();
        given(stores -> stores.reactions().saveAll(Ids.event(1), answers));

        assertThat(page(Ids.event(1), null, 1_000)).isEqualTo(answers.subList(0, 1_000));
        assertThat(page(Ids.event(1), Ids.user(1_000), 1_000)).isEqualTo(answers.subList(1_000, 1_500));
        assertThat(page(Ids.event(1), Ids.user(1_500), 1_000)).isEmpty();
        assertThat(page(Ids.seenFromOtherGuild(Ids.event(1)), null, 1_000)).isEmpty();
    }

    @Test
    default void of_many_answers_to_an_event_of_another_guild_none_is_stored() {
        given(Events.anEvent().build());
        EventId elsewhere = Ids.seenFromOtherGuild(Ids.event(1));

        given(stores -> stores.reactions().saveAll(elsewhere, List.of(Answers.anAnswer(elsewhere, Ids.user(1)))));

        assertThat(answers(Ids.event(1))).isEmpty();
        assertThat(answers(elsewhere)).isEmpty();
    }

    @Test
    default void answers_are_listed_by_user_id() {
        given(Events.anEvent().build());

        given(stores -> {
            stores.reactions().save(Answers.anAnswer(Ids.event(1), Ids.user(3)));
            stores.reactions().save(Answers.anAnswer(Ids.event(1), Ids.user(1)));
            stores.reactions().save(Answers.anAnswer(Ids.event(1), Ids.user(2)));
        });

        assertThat(answers(Ids.event(1)))
                .extracting(Reaction::user)
                .containsExactly(Ids.user(1), Ids.user(2), Ids.user(3));
    }

    @Test
    default void everybody_who_answered_is_listed_whatever_they_answered() {
        given(Events.anEvent().build(), Events.anEvent().ofMessage(2).build());

        given(stores -> {
            stores.reactions().save(Answers.anAnswer(Ids.event(1), Ids.user(3)));
            stores.reactions().save(Answers.anUnknownAnswer(Ids.event(1), Ids.user(1)));
            stores.reactions().save(Answers.anAnswer(Ids.event(2), Ids.user(2)));
        });

        assertThat(unitOfWork().<Set<UserId>>read(stores -> stores.reactions().listUsers(Ids.event(1))))
                .containsExactlyInAnyOrder(Ids.user(1), Ids.user(3));
        assertThat(unitOfWork()
                        .<Set<UserId>>read(
                                stores -> stores.reactions().listUsers(Ids.seenFromOtherGuild(Ids.event(1)))))
                .isEmpty();
    }

    @Test
    default void everybody_whose_current_answer_is_from_after_an_instant_is_listed() {
        given(Events.anEvent().build(), Events.anEvent().ofMessage(2).build());
        Instant since = TestClock.START.plusSeconds(10);

        given(stores -> {
            stores.reactions().save(answerAt(Ids.event(1), 1, since));
            stores.reactions().save(answerAt(Ids.event(1), 2, since.plusMillis(1)));
            stores.reactions().save(answerAt(Ids.event(1), 3, since.minusMillis(1)));
            stores.reactions().save(answerAt(Ids.event(1), 3, since.plusSeconds(1)));
            stores.reactions().save(answerAt(Ids.event(2), 4, since.plusSeconds(1)));
        });

        assertThat(usersSince(Ids.event(1), since)).containsExactlyInAnyOrder(Ids.user(2), Ids.user(3));
        assertThat(usersSince(Ids.event(1), since.plusSeconds(1))).isEmpty();
        assertThat(usersSince(Ids.seenFromOtherGuild(Ids.event(1)), since)).isEmpty();
    }

    @Test
    default void an_answer_to_an_event_that_is_not_stored_is_not_stored() {
        given();

        given(stores -> stores.reactions().save(Answers.anAnswer(Ids.event(1), Ids.user(1))));
        given(stores -> stores.events().save(Events.anEvent().build()));

        assertThat(answers(Ids.event(1))).isEmpty();
    }

    @Test
    default void delete_removes_one_answer_and_says_whether_there_was_one() {
        given(Events.anEvent().build());
        given(stores -> {
            stores.reactions().save(Answers.anAnswer(Ids.event(1), Ids.user(1)));
            stores.reactions().save(Answers.anAnswer(Ids.event(1), Ids.user(2)));
        });

        boolean first = unitOfWork().call(stores -> stores.reactions().delete(Ids.event(1), Ids.user(1)));
        boolean second = unitOfWork().call(stores -> stores.reactions().delete(Ids.event(1), Ids.user(1)));

        assertThat(first).isTrue();
        assertThat(second).isFalse();
        assertThat(answers(Ids.event(1))).extracting(Reaction::user).containsExactly(Ids.user(2));
    }

    @Test
    default void another_guild_neither_sees_nor_changes_answers() {
        given(Events.anEvent().build());
        Reaction stored = Answers.anAnswer(Ids.event(1), Ids.user(1));
        given(stores -> stores.reactions().save(stored));
        EventId foreign = Ids.seenFromOtherGuild(Ids.event(1));

        given(stores -> {
            stores.reactions()
                    .save(Reaction.seen(
                            foreign, Ids.user(1), Answers.NO, AnswerSource.BUTTON, TestClock.START.plusSeconds(1)));
            stores.reactions().save(Answers.anAnswer(foreign, Ids.user(2)));
        });
        boolean deleted = unitOfWork().call(stores -> stores.reactions().delete(foreign, Ids.user(1)));

        assertThat(deleted).isFalse();
        assertThat(answer(foreign, 1)).isEmpty();
        assertThat(answers(foreign)).isEmpty();
        assertThat(answers(Ids.event(1))).containsExactly(stored);
    }

    private static Reaction answerAt(EventId event, int user, Instant at) {
        return Reaction.seen(event, Ids.user(user), Answers.YES, AnswerSource.REACTION, at);
    }

    private Set<UserId> usersSince(EventId event, Instant since) {
        return unitOfWork().read(stores -> stores.reactions().listUsersSince(event, since));
    }

    private Optional<Reaction> answer(EventId event, int user) {
        return unitOfWork().read(stores -> stores.reactions().find(event, Ids.user(user)));
    }

    private List<Reaction> answers(EventId event) {
        return unitOfWork().read(stores -> stores.reactions().list(event));
    }

    /** Each of the few differs from all others in one thing. */
    private static Reaction alikeButForAFew(int user) {
        Instant now = TestClock.START;
        return new Reaction(
                Ids.event(1),
                Ids.user(user),
                user == 200 ? new Answer.Unknown() : Answer.of(Emoji.of(user == 100 ? "❌" : "✅")),
                user == 300 ? AnswerSource.BUTTON : AnswerSource.IMPORT,
                user == 400 ? now.plusMillis(1) : now,
                user == 500 ? now.plusMillis(1) : now);
    }

    private List<Reaction> page(EventId event, @Nullable UserId after, int limit) {
        return unitOfWork().read(stores -> stores.reactions().list(event, after, limit));
    }
}
