package reminderbot.adapters.discord.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reminderbot.application.refusal.Refusal;
import reminderbot.application.refusal.Refused;
import reminderbot.domain.reaction.Emoji;

class AnswerEmojisTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "👍🏽❤️👨‍👩‍👧🏳️‍🌈1️⃣🇫🇷<a:party:123456789012345678>",
                " 👍🏽, ❤️ ,👨‍👩‍👧; 🏳️‍🌈  1️⃣ 🇫🇷 <a:party:123456789012345678> "
            })
    void emojis_are_told_apart_with_and_without_separators(String text) {
        assertThat(AnswerEmojis.parse(text).emojis())
                .extracting(Emoji::text)
                .containsExactly("👍🏽", "❤️", "👨‍👩‍👧", "🏳️‍🌈", "1️⃣", "🇫🇷", "<a:party:123456789012345678>");
    }

    @Test
    void doubles_are_dropped() {
        assertThat(AnswerEmojis.parse("👍👍🏽👎").emojis()).containsExactly(Emoji.of("👍"), Emoji.of("👎"));
    }

    @Test
    void one_word_means_all() {
        assertThat(AnswerEmojis.parse(" Any ").isAny()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", ",", "yes", "✅ no", "<:broken>", "1"})
    void anything_else_is_refused(String text) {
        assertRefused(text, Refusal.NOT_AN_EMOJI);
    }

    @Test
    void more_than_discord_allows_are_refused() {
        String many = IntStream.range(0, 21)
                .mapToObj(n -> Character.toString(0x1F600 + n))
                .collect(Collectors.joining());

        assertRefused(many, Refusal.TOO_MANY_EMOJIS);
    }

    private static void assertRefused(String text, Refusal why) {
        assertThatThrownBy(() -> AnswerEmojis.parse(text))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(why));
    }
}
