package reminderbot.domain.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventTitleTest {
    @Test
    void is_the_first_line_that_says_something() {
        assertThat(EventTitle.fromText("\n  \n  Cup final \nSaturday", "none").text())
                .isEqualTo("Cup final");
    }

    @Test
    void falls_back_when_the_text_says_nothing() {
        assertThat(EventTitle.fromText(" \n\t", "Message").text()).isEqualTo("Message");
    }

    @Test
    void has_something_to_see() {
        assertThat(EventTitle.fromText("\u200F\u2067\u3000", "Message").text()).isEqualTo("Message");
        assertThatThrownBy(() -> new EventTitle("\u200F")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void is_cut_to_200_characters_without_splitting_one() {
        String text = "x".repeat(199) + "🏆";

        assertThat(EventTitle.fromText(text, "none").text()).isEqualTo("x".repeat(199));
    }

    @Test
    void of_200_characters_is_taken_whole_and_a_longer_one_is_refused() {
        String longest = "x".repeat(200);

        assertThat(new EventTitle(longest)).hasToString(longest);
        assertThat(EventTitle.fromText(longest + "y", "none")).hasToString(longest);
        assertThatThrownBy(() -> new EventTitle(longest + "y"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("not 201");
    }

    @Test
    void holds_any_part_of_itself_whatever_its_case() {
        EventTitle title = new EventTitle("Fête d'été");

        assertThat(title.holds("FÊTE")).isTrue();
        assertThat(title.holds("D'É")).isTrue();
        assertThat(title.holds("")).isTrue();
        assertThat(title.holds("fete")).isFalse();
    }

    @Test
    void control_characters_and_halves_of_characters_are_left_out() {
        assertThat(EventTitle.fromText("a\u0007b", "none").text()).isEqualTo("ab");
        assertThat(EventTitle.fromText("a\uD83Cb🏆", "none").text()).isEqualTo("ab🏆");
        assertThat(EventTitle.fromText("\uD83C", "Message").text()).isEqualTo("Message");
        assertThatThrownBy(() -> new EventTitle("a\nb")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Cup final", " padded ", "\uD83C"})
    void what_is_possible_makes_a_title_as_it_stands(String text) {
        assertThat(EventTitle.isPossible(text)).isTrue();
        assertThat(new EventTitle(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\u200B", "a\tb", "a\u0085b"})
    void what_is_not_possible_makes_none(String text) {
        assertThat(EventTitle.isPossible(text)).isFalse();
        assertThatThrownBy(() -> new EventTitle(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void no_title_is_longer_than_200_characters() {
        assertThat(EventTitle.isPossible("x".repeat(200))).isTrue();
        assertThat(EventTitle.isPossible("x".repeat(201))).isFalse();
    }
}
