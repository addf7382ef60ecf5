package reminderbot.adapters.discord.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import reminderbot.application.refusal.Refusal;
import reminderbot.application.refusal.Refused;

class RefusalTextTest {
    @ParameterizedTest
    @EnumSource(Refusal.class)
    void every_refusal_has_words_in_every_language(Refusal refusal) {
        for (Locale language : Bundles.LANGUAGES) {
            String text = RefusalText.of(new Refused(refusal, "first", "second", "third"), language);

            assertThat(text).hasSizeGreaterThan(20).endsWith(".").doesNotContain("{");
        }
    }

    @Test
    void arguments_are_readable() {
        Refused range = new Refused(Refusal.INTERVAL_OUT_OF_RANGE, Duration.ofMinutes(5), Duration.ofDays(7));
        Refused recently = new Refused(Refusal.REMINDED_RECENTLY, Instant.ofEpochSecond(1_000));

        assertThat(RefusalText.of(range, Locale.ENGLISH))
                .isEqualTo("The time between reminders must be from 5m to 7d. Choose one in between.");
        assertThat(RefusalText.of(recently, Locale.ENGLISH)).endsWith("possible <t:1000:R>.");
    }

    @Test
    void what_somebody_typed_is_said_back_harmless_and_cut() {
        Refused refused = new Refused(Refusal.NOT_A_DURATION, "@everyone ".repeat(30));

        assertThat(RefusalText.of(refused, Locale.ENGLISH)).hasSizeLessThan(250).doesNotContain("@everyone");
    }

    @Test
    void languages_the_bot_does_not_speak_read_english() {
        Refused refused = new Refused(Refusal.ALREADY_OVER);

        assertThat(RefusalText.of(refused, Locale.forLanguageTag("tlh"))).startsWith("This event is over already.");
    }
}
