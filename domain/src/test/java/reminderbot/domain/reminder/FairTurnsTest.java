package reminderbot.domain.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import reminderbot.domain.id.UserId;

class FairTurnsTest {
    private static final Instant MORNING = Instant.parse("2026-03-01T08:00:00Z");
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    @Test
    void everybody_goes_while_the_cap_is_not_reached() {
        assertThat(new FairTurns(3, 6).choose(users(3), Map.of())).hasSize(3);
    }

    @Test
    void least_recently_pinged_for_this_event_go_first() {
        Map<UserId, Pings> history = Map.of(user(1), new Pings(NOON, NOON, 1), user(2), new Pings(MORNING, NOON, 1));

        assertThat(new FairTurns(2, 6).choose(users(3), history)).containsExactly(user(3), user(2));
    }

    @Test
    void then_least_recently_pinged_in_the_guild() {
        Map<UserId, Pings> history = Map.of(user(1), new Pings(null, NOON, 1), user(2), new Pings(null, MORNING, 1));

        assertThat(new FairTurns(2, 6).choose(users(2), history)).containsExactly(user(2), user(1));
    }

    @Test
    void who_has_had_the_pings_of_a_day_is_left_out() {
        Map<UserId, Pings> history = Map.of(user(1), new Pings(NOON, NOON, 6), user(2), new Pings(NOON, NOON, 5));

        assertThat(new FairTurns(100, 6).choose(users(2), history)).containsExactly(user(2));
    }

    @Test
    void everybody_missing_is_reached_within_missing_divided_by_cap_reminders() {
        FairTurns turns = new FairTurns(50, FairTurns.UNLIMITED);
        Map<UserId, Pings> history = new HashMap<>();

        for (int reminder = 0; reminder < 5; reminder++) {
            Instant at = NOON.plusSeconds(3600L * reminder);
            turns.choose(users(230), history)
                    .forEach(user -> history.merge(
                            user, new Pings(at, at, 1), (old, now) -> new Pings(at, at, old.recently() + 1)));
        }

        assertThat(history).hasSize(230);
        assertThat(history.values())
                .allSatisfy(pings -> assertThat(pings.recently()).isBetween(1, 2));
    }

    private static List<UserId> users(int count) {
        return LongStream.rangeClosed(1, count).mapToObj(UserId::new).toList();
    }

    private static UserId user(long id) {
        return new UserId(id);
    }
}
