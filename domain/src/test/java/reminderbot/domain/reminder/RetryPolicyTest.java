package reminderbot.domain.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RetryPolicyTest {
    @Test
    void waits_from_five_seconds_on_twice_as_long_each_time() {
        List<Long> seconds = IntStream.rangeClosed(1, 7)
                .mapToObj(failed ->
                        RetryPolicy.delayAfter(failed, 0).orElseThrow().toSeconds())
                .toList();

        assertThat(seconds).containsExactly(5L, 10L, 20L, 40L, 80L, 160L, 320L);
    }

    @Test
    void gives_up_after_eight_tries() {
        assertThat(RetryPolicy.delayAfter(8, 0)).isEmpty();
    }

    @Test
    void jitter_adds_half_as_much_again_at_most() {
        assertThat(RetryPolicy.delayAfter(2, 1)).isEqualTo(Optional.of(Duration.ofSeconds(15)));
    }

    @Test
    void never_waits_longer_than_ten_minutes() {
        IntStream.rangeClosed(1, 7)
                .forEach(failed -> assertThat(RetryPolicy.delayAfter(failed, 1).orElseThrow())
                        .isLessThanOrEqualTo(Duration.ofMinutes(10)));
    }
}
