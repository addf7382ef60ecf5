package reminderbot.domain.reaction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmojiTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "✅",
                "❌",
                "❓",
                "❤️",
                "👍🏽",
                "1️⃣",
                "#️⃣",
                "🇫🇷",
                "🏳️‍🌈",
                "👩‍👩‍👧‍👦",
                "🏴󠁧󠁢󠁳󠁣󠁴󠁿",
                "©️",
                "‼️",
                "➕",
                "ℹ️",
                "Ⓜ️",
                "㊗️",
                "〰️",
                "↔️",
                "◾",
                "<:yes:123>",
                "<a:party_1:99>"
            })
    void unicode_sequences_and_custom_emojis_are_emojis(String text) {
        assertThat(Emoji.parse(text)).map(Emoji::text).contains(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "yes", "a✅", "1", "12", "#", ":white_check_mark:", "<:yes:>", "<yes:1>", "✅ ❌", "-", "!"
            })
    void other_text_is_no_emoji(String text) {
        assertThat(Emoji.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"❤️, ❤", "👍, 👍🏽", "👍🏻, 👍🏿", "1️⃣, 1⃣", "<:yes:5>, <:renamed:5>", "<:yes:5>, <a:yes:5>"})
    void variants_of_an_emoji_are_equal(String one, String other) {
        assertThat(Emoji.of(one)).isEqualTo(Emoji.of(other)).hasSameHashCodeAs(Emoji.of(other));
    }

    @Test
    void custom_emojis_of_the_same_name_differ_by_id() {
        assertThat(Emoji.of("<:yes:5>")).isNotEqualTo(Emoji.of("<:yes:6>"));
    }
}
