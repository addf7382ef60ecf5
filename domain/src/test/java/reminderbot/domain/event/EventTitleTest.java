package reminderbot.domain.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

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
    void control_characters_are_left_out() {
        assertThat(EventTitle.fromText("a\u0007b", "none").text()).isEqualTo("ab");
        assertThatThrownBy(() -> new EventTitle("a\nb")).isInstanceOf(IllegalArgumentException.class);
    }
}
