package reminderbot.domain.guild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuietHoursTest {
    @ParameterizedTest
    @CsvSource({
        "22:00, 08:00, 21:59:59.999, false",
        "22:00, 08:00, 22:00,        true",
        "22:00, 08:00, 23:59:59.999, true",
        "22:00, 08:00, 00:00,        true",
        "22:00, 08:00, 07:59:59.999, true",
        "22:00, 08:00, 08:00,        false",
        "22:00, 08:00, 15:00,        false",
        "12:30, 14:00, 12:29:59.999, false",
        "12:30, 14:00, 12:30,        true",
        "12:30, 14:00, 13:59:59.999, true",
        "12:30, 14:00, 14:00,        false",
        "12:30, 14:00, 00:00,        false",
        "00:00, 06:00, 00:00,        true",
        "00:00, 06:00, 06:00,        false",
        "22:00, 00:00, 23:00,        true",
        "22:00, 00:00, 00:00,        false"
    })
    void include_their_first_minute_and_not_their_last(
            LocalTime from, LocalTime until, LocalTime time, boolean expected) {
        assertThat(new QuietHours(from, until).include(time)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"00:00", "12:00", "23:59:59.999"})
    void that_end_where_they_begin_include_nothing(LocalTime time) {
        assertThat(QuietHours.NONE.include(time)).isFalse();
        assertThat(new QuietHours(LocalTime.NOON, LocalTime.NOON).include(time)).isFalse();
    }

    @Test
    void begin_and_end_at_whole_minutes() {
        assertThatThrownBy(() -> new QuietHours(LocalTime.of(22, 0, 1), LocalTime.of(8, 0)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("22:00:01");
        assertThatThrownBy(() -> new QuietHours(LocalTime.of(22, 0), LocalTime.of(8, 0, 0, 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
