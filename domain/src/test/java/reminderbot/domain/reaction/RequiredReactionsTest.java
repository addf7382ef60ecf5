package reminderbot.domain.reaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RequiredReactionsTest {
    @Test
    void yes_no_and_maybe_are_answers_by_default() {
        assertThat(RequiredReactions.DEFAULT.accepts(Emoji.of("❌"))).isTrue();
        assertThat(RequiredReactions.DEFAULT.accepts(Emoji.of("🎉"))).isFalse();
    }

    @Test
    void any_accepts_every_emoji() {
        assertThat(RequiredReactions.ANY.accepts(Emoji.of("🎉"))).isTrue();
    }

    @Test
    void the_same_emoji_in_two_skin_tones_is_named_twice() {
        assertThatThrownBy(() -> new RequiredReactions(List.of(Emoji.of("👍🏻"), Emoji.of("👍🏿"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void more_than_twenty_are_too_many() {
        List<Emoji> emojis = IntStream.rangeClosed(1, 21)
                .mapToObj(id -> Emoji.of("<:e:" + id + ">"))
                .toList();

        assertThat(new RequiredReactions(emojis.subList(0, 20)).emojis()).hasSize(20);
        assertThatThrownBy(() -> new RequiredReactions(Collections.unmodifiableList(emojis)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
