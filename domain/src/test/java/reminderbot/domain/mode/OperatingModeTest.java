package reminderbot.domain.mode;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class OperatingModeTest {
    @Test
    void only_the_standard_mode_is_polite() {
        assertThat(OperatingMode.STANDARD.shortestInterval()).isEqualTo(Duration.ofMinutes(5));
        assertThat(OperatingMode.STANDARD.newcomerGrace()).isEqualTo(Duration.ofHours(24));
        assertThat(OperatingMode.STANDARD.limitsDailyPings()).isTrue();
        assertThat(OperatingMode.STANDARD.keepsQuietHours()).isTrue();
        assertThat(OperatingMode.STANDARD.stopsWhenFutile()).isTrue();
    }

    @Test
    void the_test_mode_lets_an_operator_watch() {
        assertThat(OperatingMode.TEST.shortestInterval()).isEqualTo(Duration.ofSeconds(1));
        assertThat(OperatingMode.TEST.newcomerGrace()).isZero();
        assertThat(OperatingMode.TEST.limitsDailyPings()).isFalse();
        assertThat(OperatingMode.TEST.keepsQuietHours()).isFalse();
        assertThat(OperatingMode.TEST.stopsWhenFutile()).isFalse();
    }
}
