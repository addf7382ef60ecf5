package reminderbot.adapters.discord.connection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestPaceTest {
    private static final Duration SECOND = Duration.ofSeconds(1);

    private final AtomicLong now = new AtomicLong(Long.MAX_VALUE - SECOND.toNanos());
    private final RequestPace pace = new RequestPace(now::get);

    @Test
    void the_first_requests_wait_for_nothing() {
        assertThat(turns(20)).containsOnly(Duration.ZERO);
    }

    @Test
    void no_second_holds_more_than_discord_takes_and_hardly_fewer() {
        List<Duration> turns = turns(1_000);

        for (int i = 50; i < turns.size(); i++) {
            assertThat(turns.get(i).minus(turns.get(i - 50))).isGreaterThan(SECOND);
        }
        assertThat(turns.get(999)).isLessThan(Duration.ofSeconds(1000 / 50 + 1));
    }

    @Test
    void who_comes_in_a_rush_of_few_callers_waits_less_than_half_a_second() {
        for (int i = 0; i < 500; i++) {
            Duration wait = pace.takeTurn();
            assertThat(wait).isLessThan(Duration.ofMillis(500));
            now.addAndGet(wait.toNanos());
        }
    }

    @Test
    void after_a_pause_requests_wait_for_nothing_again() {
        turns(50);
        now.addAndGet(Duration.ofSeconds(3).toNanos());

        assertThat(turns(20)).containsOnly(Duration.ZERO);
    }

    @ParameterizedTest
    @CsvSource({
        "https://discord.com/api/v10/channels/1/messages, true",
        "https://discord.com/api/v10/interactions/1/token/callback, false",
        "https://discord.com/api/v10/webhooks/1/token/messages/@original, false",
    })
    void what_answers_an_interaction_does_not_count(String url, boolean counted) {
        assertThat(RequestPace.isCounted(HttpUrl.get(url))).isEqualTo(counted);
    }

    /** When so many requests that come at once have their turns, from now. */
    private List<Duration> turns(int requests) {
        List<Duration> turns = new ArrayList<>();
        for (int i = 0; i < requests; i++) {
            turns.add(pace.takeTurn());
        }
        return turns;
    }
}
