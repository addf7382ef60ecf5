package reminderbot.domain.reaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
                "0️⃣",
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
            strings = {
                "",
                " ",
                "yes",
                "a✅",
                "1",
                "12",
                "#",
                ":white_check_mark:",
                "<:yes:>",
                "<yes:1>",
                "✅ ❌",
                "-",
                "!",
                "×",
                "¦",
                "^"
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
    void is_written_as_discord_does_and_tells_whether_it_is_a_guilds_own() {
        assertThat(Emoji.of(" <a:yes:5> ")).hasToString("<a:yes:5>");
        assertThat(Emoji.of("<a:yes:5>").isCustom()).isTrue();
        assertThat(Emoji.of("✅").isCustom()).isFalse();
    }

    @Test
    void other_text_is_refused_by_name() {
        assertThatThrownBy(() -> Emoji.of("yes"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("not an emoji: yes");
    }

    @Test
    void an_emoji_has_40_chars_at_most() {
        assertThat(Emoji.parse("✅".repeat(40))).isPresent();
        assertThat(Emoji.parse("✅".repeat(41))).isEmpty();
    }

    /** Unicode grows every year, and this Java does not know the newest: a place kept for emojis is enough. */
    @Test
    void emojis_newer_than_this_java_are_emojis() {
        assertThat(Emoji.parse(Character.toString(0x1F02C))).isPresent();
        assertThat(Emoji.parse(Character.toString(0x1FAFF))).isPresent();
        assertThat(Emoji.parse(Character.toString(0x2FFFE))).isEmpty();
        assertThat(Emoji.parse(Character.toString(0x0378))).isEmpty();
    }

    @Test
    void custom_emojis_of_the_same_name_differ_by_id() {
        assertThat(Emoji.of("<:yes:5>")).isNotEqualTo(Emoji.of("<:yes:6>"));
    }
}
