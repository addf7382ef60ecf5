package reminderbot.adapters.discord.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DurationTextTest {
    @ParameterizedTest
    @CsvSource({
        "PT1H30M,   1h 30m,    1 h 30 min",
        "PT168H,    7d,        7 j",
        "PT24H1S,   1d 1s,     1 j 1 s",
        "PT36500H,  1520d 20h, 1520 j 20 h",
        "PT0S,      0s,        0 s"
    })
    void is_written_in_its_largest_units_as_the_language_does(Duration duration, String english, String french) {
        assertThat(DurationText.format(duration, Locale.ENGLISH)).isEqualTo(english);
        assertThat(DurationText.format(duration, Locale.FRANCE)).isEqualTo(french);
        assertThat(DurationText.format(duration, Locale.forLanguageTag("tlh"))).isEqualTo(english);
    }
}
