package reminderbot.adapters.discord.guild;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import reminderbot.contracts.fixture.TestClock;

class ListPaceTest {
    private final ListPace pace = new ListPace();
    private final Instant now = TestClock.START;

    @Test
    void as_many_lists_as_a_minute_takes_may_be_asked_for_at_once() {
        for (int i = 0; i < ListPace.LISTS; i++) {
            assertThat(pace.untilNext(now)).isZero();
            pace.asked(now);
        }

        assertThat(pace.untilNext(now)).isEqualTo(ListPace.WINDOW);
    }

    @Test
    void there_is_room_again_a_minute_after_each() {
        for (int i = 0; i < ListPace.LISTS; i++) {
            pace.asked(now.plusMillis(i));
        }

        assertThat(pace.untilNext(now.plusSeconds(59))).isEqualTo(Duration.ofSeconds(1));
        assertThat(pace.untilNext(now.plusSeconds(60))).isZero();
        pace.asked(now.plusSeconds(60));
        assertThat(pace.untilNext(now.plusSeconds(60))).isEqualTo(Duration.ofMillis(1));
    }

    @Test
    void lists_that_people_asked_for_take_room_too() {
        for (int i = 0; i < ListPace.LISTS + 10; i++) {
            pace.asked(now);
        }

        assertThat(pace.untilNext(now.plusSeconds(1))).isEqualTo(Duration.ofSeconds(59));
    }
}
