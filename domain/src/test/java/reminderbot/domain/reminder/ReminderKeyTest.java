package reminderbot.domain.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reminderbot.domain.id.MessageId;

class ReminderKeyTest {
    private static final Instant DUE = Instant.parse("2026-03-01T12:00:00.123Z");

    @Test
    void is_the_same_in_every_process() {
        assertThat(ReminderKey.of(new MessageId(1), DUE, ReminderKind.SCHEDULED))
                .isEqualTo(ReminderKey.of(new MessageId(1), DUE, ReminderKind.SCHEDULED));
    }

    /** Computed by hand from the design's words; another release that computes another key would send twice. */
    @Test
    void is_the_same_in_every_release() {
        assertThat(ReminderKey.of(new MessageId(1), DUE, ReminderKind.SCHEDULED))
                .hasToString("robtr6noawxqfnni");
        assertThat(ReminderKey.of(new MessageId(1_100_000_000_000_000_001L), DUE, ReminderKind.MANUAL))
                .hasToString("vwijfnqrtxoz2ie5");
    }

    @Test
    void its_nonce_names_the_part() {
        assertThat(new ReminderKey("robtr6noawxqfnni").nonce(3)).isEqualTo("robtr6noawxqfnni-3");
    }

    @Test
    void differs_by_event_instant_and_kind() {
        assertThat(Set.of(
                        ReminderKey.of(new MessageId(1), DUE, ReminderKind.SCHEDULED),
                        ReminderKey.of(new MessageId(2), DUE, ReminderKind.SCHEDULED),
                        ReminderKey.of(new MessageId(1), DUE.plusMillis(1), ReminderKind.SCHEDULED),
                        ReminderKey.of(new MessageId(1), DUE, ReminderKind.MANUAL)))
                .hasSize(4);
    }

    @Test
    void its_nonce_fits_discords_25_characters_even_for_the_last_part() {
        assertThat(ReminderKey.of(new MessageId(Long.MAX_VALUE), DUE, ReminderKind.MANUAL)
                        .nonce(10))
                .hasSizeLessThanOrEqualTo(25);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "ABCDEFGHIJKLMNOP", "abcdefghijklmno1"})
    void other_text_is_no_key(String text) {
        assertThatThrownBy(() -> new ReminderKey(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
