package reminderbot.adapters.discord.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import reminderbot.domain.event.EventTitle;

class PlainTextTest {
    @ParameterizedTest
    @CsvSource({
        "'a\u202Eb\u2067c\u200Ed',      abcd",
        "'a\u200B\u2060\uFEFF\u00ADb',  ab",
        "'a\n\r\n\t b',                 a b",
        "'a\u2028b\u00A0\u3000c',       a b c",
        "'  a  ',                       a",
        "'a\u0000\u001Bb',              ab"
    })
    void what_cannot_be_seen_or_turns_and_breaks_lines_is_left_out(String text, String plain) {
        assertThat(PlainText.of(text)).isEqualTo(plain);
    }

    @ParameterizedTest
    @ValueSource(strings = {"👩‍👩‍👧", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "1️⃣", "🫠", "می‌خواهم", "Việt", "é"})
    void what_joins_letters_and_emojis_stays(String text) {
        assertThat(PlainText.of(text)).isEqualTo(text);
    }

    @Test
    void towers_of_marks_are_cut() {
        assertThat(PlainText.of("Z" + "\u0336".repeat(50) + "a")).isEqualTo("Z" + "\u0336".repeat(4) + "a");
        assertThat(PlainText.of("Z" + "\u0336\u200B".repeat(50))).isEqualTo("Z" + "\u0336".repeat(4));
        assertThat(PlainText.of("Z" + "\u0336\u200D".repeat(9)))
                .containsOnlyOnce("\u0336\u200D\u0336\u200D\u0336\u200D\u0336");
    }

    @Test
    void half_a_character_is_shown_as_unknown() {
        assertThat(PlainText.of("a\uD83Db\uDE00")).isEqualTo("a\uFFFDb\uFFFD");
    }

    @Test
    void cutting_never_splits_a_character() {
        assertThat(PlainText.of("🏆🏆🏆🏆", 3)).isEqualTo("🏆🏆…");
        assertThat(PlainText.of("🏆🏆🏆", 3)).isEqualTo("🏆🏆🏆");
    }

    @Test
    void something_of_every_title_can_be_seen() {
        HostileText hostile = new HostileText(4);
        for (int i = 0; i < 20_000; i++) {
            EventTitle title = EventTitle.fromText(hostile.next(6), "Message");

            assertThat(PlainText.of(title.text())).as(title.text()).isNotBlank();
        }
    }
}
