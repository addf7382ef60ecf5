package reminderbot.domain.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CountdownTest {
    @Test
    void the_longest_time_before_the_deadline_comes_first_and_each_once() {
        Countdown countdown = new Countdown(List.of(Duration.ofHours(2), Duration.ofDays(2), Duration.ofHours(2)));

        assertThat(countdown.before()).containsExactly(Duration.ofDays(2), Duration.ofHours(2));
    }

    @Test
    void a_guild_that_set_nothing_counts_two_days_one_day_and_two_hours() {
        assertThat(Countdown.DEFAULT.before())
                .containsExactly(Duration.ofHours(48), Duration.ofHours(24), Duration.ofHours(2));
    }

    @Test
    void one_to_ten_times_of_five_minutes_to_thirty_days_are_possible() {
        List<Duration> ten =
                IntStream.rangeClosed(1, 10).mapToObj(Duration::ofHours).toList();

        assertThat(new Countdown(ten).before()).hasSize(10);
        assertThat(new Countdown(List.of(Duration.ofMinutes(5), Duration.ofDays(30))).before())
                .hasSize(2);
    }

    @ParameterizedTest
    @MethodSource("impossible")
    void anything_else_is_refused_with_what_is_possible(List<Duration> before) {
        assertThat(Countdown.isPossible(before)).isFalse();
        assertThatThrownBy(() -> new Countdown(before))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1 to 10 times of PT5M to PT720H");
    }

    static Stream<List<Duration>> impossible() {
        return Stream.of(
                List.of(),
                IntStream.rangeClosed(1, 11).mapToObj(Duration::ofHours).toList(),
                List.of(Duration.ofHours(2), Duration.ofMinutes(5).minusSeconds(1)),
                List.of(Duration.ofHours(2), Duration.ofDays(30).plusSeconds(1)),
                List.of(Duration.ofHours(2).plusMillis(1)));
    }
}
