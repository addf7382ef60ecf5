package reminderbot.adapters.discord.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeTextTest {
    @ParameterizedTest
    @ValueSource(strings = {"@everyone", "<@123456789>", "<@&123456789>", "[click](https://evil.example)", "`code`"})
    void user_text_can_neither_ping_nor_link_nor_format(String text) {
        assertThat(SafeText.of(text)).doesNotContain("@everyone", "<@", "](", "code`");
    }

    @Test
    void writing_direction_and_line_breaks_are_removed() {
        assertThat(SafeText.of("a\u202Eb\nc\u2067d")).isEqualTo("abcd");
    }

    @Test
    void plain_words_in_any_script_stay_as_they_are() {
        assertThat(SafeText.of("Tournoi d’été 🏆 第1回")).isEqualTo("Tournoi d’été 🏆 第1回");
    }

    @Test
    void cutting_never_splits_a_character() {
        assertThat(SafeText.of("🏆🏆🏆🏆", 3)).isEqualTo("🏆🏆…");
    }
}
