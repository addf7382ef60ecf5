package reminderbot.adapters.discord.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DurationTextTest {
    @ParameterizedTest
    @CsvSource({
        "90m, PT1H30M",
        "2h30m, PT2H30M",
        "1d, PT24H",
        "30s, PT30S",
        "' 1D 2h 3m 4s ', PT26H3M4S",
        "999999m, PT999999M"
    })
    void is_read_from_what_people_type(String text, Duration duration) {
        assertThat(DurationText.parse(text)).contains(duration);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "90",
                "m",
                "0m",
                "-5m",
                "1.5h",
                "5m2h",
                "5m 5m",
                "1h later",
                "every 1h",
                "٣m",
                "1000000m",
                "1w"
            })
    void anything_else_is_no_duration(String text) {
        assertThat(DurationText.parse(text)).isEmpty();
    }

    @Test
    void is_written_in_its_largest_units() {
        assertThat(DurationText.format(Duration.ofMinutes(90))).isEqualTo("1h 30m");
        assertThat(DurationText.format(Duration.ofDays(7))).isEqualTo("7d");
        assertThat(DurationText.format(Duration.ofSeconds(86_401))).isEqualTo("1d 1s");
        assertThat(DurationText.format(Duration.ZERO)).isEqualTo("0s");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 59, 60, 3_600, 3_661, 86_400, 90_061, 604_800})
    void what_is_written_is_read_back(long seconds) {
        Duration duration = Duration.ofSeconds(seconds);

        assertThat(DurationText.parse(DurationText.format(duration))).contains(duration);
    }
}
