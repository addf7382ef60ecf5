package reminderbot.domain.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReminderScheduleTest {
    private static final Instant ANCHOR = Instant.parse("2026-03-01T12:00:00Z");

    private final ReminderSchedule hourly = new ReminderSchedule(ANCHOR, Duration.ofHours(1));

    @ParameterizedTest
    @CsvSource({
        "2026-03-01T11:59:59.999Z, 2026-03-01T13:00:00Z",
        "2026-03-01T12:00:00Z,     2026-03-01T13:00:00Z",
        "2026-03-01T12:59:59.999Z, 2026-03-01T13:00:00Z",
        "2026-03-01T13:00:00Z,     2026-03-01T14:00:00Z",
        "2026-03-09T07:30:00Z,     2026-03-09T08:00:00Z"
    })
    void next_point_is_the_first_of_the_grid_that_lies_in_the_future(Instant now, Instant expected) {
        assertThat(hourly.firstAfter(now)).isEqualTo(expected);
    }

    @Test
    void a_point_less_than_half_an_interval_after_a_reminder_is_skipped() {
        Instant sent = ANCHOR.plus(Duration.ofMinutes(91));

        assertThat(hourly.nextAfter(sent, sent)).isEqualTo(ANCHOR.plus(Duration.ofHours(3)));
    }

    @Test
    void a_point_half_an_interval_after_a_reminder_is_kept() {
        Instant sent = ANCHOR.plus(Duration.ofMinutes(90));

        assertThat(hourly.nextAfter(sent, sent)).isEqualTo(ANCHOR.plus(Duration.ofHours(2)));
    }

    @Test
    void without_an_earlier_reminder_no_point_is_skipped() {
        assertThat(hourly.nextAfter(ANCHOR.plusSeconds(1), null)).isEqualTo(ANCHOR.plus(Duration.ofHours(1)));
    }
}
