package reminderbot.bootstrap.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import reminderbot.adapters.sqlite.maintenance.UpkeepFailed;
import reminderbot.contracts.fixture.TestClock;

class UpkeepLoopTest {
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);

    private final TestClock clock = new TestClock();
    private final Recorded upkeep = new Recorded();
    private final UpkeepLoop loop = new UpkeepLoop(upkeep, clock);

    @Test
    void without_any_backup_it_begins_some_minutes_after_the_start() {
        assertThat(loop.tick()).isEqualTo(MINUTE.multipliedBy(5));
        clock.advance(MINUTE.multipliedBy(5).minusMillis(1));
        assertThat(loop.tick()).isEqualTo(Duration.ofMillis(1));
        assertThat(upkeep.done).isEmpty();

        clock.advance(Duration.ofMillis(1));
        loop.tick();

        assertThat(upkeep.done).containsExactly(TestClock.START.plus(MINUTE.multipliedBy(5)));
    }

    @Test
    void a_backup_of_the_last_day_is_waited_for_to_become_a_day_old() {
        upkeep.last = TestClock.START.minus(HOUR.multipliedBy(20));

        runUntil(TestClock.START.plus(HOUR.multipliedBy(5)));

        assertThat(upkeep.done).containsExactly(TestClock.START.plus(HOUR.multipliedBy(4)));
    }

    @Test
    void a_backup_that_is_older_than_a_day_is_not_waited_for() {
        upkeep.last = TestClock.START.minus(DAY.multipliedBy(3));

        runUntil(TestClock.START.plus(HOUR));

        assertThat(upkeep.done).containsExactly(TestClock.START.plus(MINUTE.multipliedBy(5)));
    }

    @Test
    void a_backup_of_the_future_was_a_wrong_clock() {
        upkeep.last = TestClock.START.plus(DAY.multipliedBy(365));

        runUntil(TestClock.START.plus(HOUR));

        assertThat(upkeep.done).hasSize(1);
    }

    @Test
    void then_it_does_it_once_a_day() {
        runUntil(TestClock.START.plus(DAY.multipliedBy(3)).plus(HOUR));

        assertThat(upkeep.done).hasSize(4);
        for (int day = 1; day < 4; day++) {
            assertThat(Duration.between(upkeep.done.get(day - 1), upkeep.done.get(day)))
                    .isEqualTo(DAY);
        }
    }

    @Test
    void a_failure_ends_nothing_and_is_tried_again_after_an_hour() {
        upkeep.failures.add(new UpkeepFailed("the disk is full"));
        upkeep.failures.add(new IllegalStateException("nobody foresaw it"));

        runUntil(TestClock.START.plus(HOUR.multipliedBy(5)));

        Instant first = TestClock.START.plus(MINUTE.multipliedBy(5));
        assertThat(upkeep.tried)
                .containsExactly(first, first.plus(HOUR), first.plus(HOUR).plus(HOUR));
        assertThat(upkeep.done).hasSize(1);
    }

    @Test
    void a_failure_after_the_backup_does_not_wait_for_the_next_day() {
        upkeep.failures.add(new UpkeepFailed("what comes after the backup failed"));
        upkeep.backUpBeforeFailing = true;

        runUntil(TestClock.START.plus(HOUR.multipliedBy(2)));

        assertThat(upkeep.tried).hasSize(2);
    }

    @Test
    void a_clock_that_is_set_back_does_not_put_it_off_for_long() {
        runUntil(TestClock.START.plus(HOUR));
        clock.setTo(TestClock.START.minus(DAY.multipliedBy(30)));
        upkeep.last = null;

        loop.tick();

        assertThat(upkeep.done).hasSize(2);
    }

    @Test
    void it_never_sleeps_so_long_that_it_would_miss_a_clock_that_was_set() {
        upkeep.last = TestClock.START;

        assertThat(loop.tick()).isEqualTo(MINUTE.multipliedBy(10));
    }

    @Test
    void closing_it_before_it_began_is_no_trouble() {
        loop.close();

        assertThat(upkeep.tried).isEmpty();
    }

    private void runUntil(Instant end) {
        while (clock.instant().isBefore(end)) {
            clock.advance(loop.tick());
        }
    }

    /** Upkeep that remembers when it was asked for, and fails as often as it is told to. */
    private final class Recorded implements Upkeep {
        private final List<Instant> tried = new ArrayList<>();
        private final List<Instant> done = new ArrayList<>();
        private final List<RuntimeException> failures = new ArrayList<>();
        private @Nullable Instant last;
        private boolean backUpBeforeFailing;

        @Override
        public Optional<Instant> findLast() {
            return Optional.ofNullable(last);
        }

        @Override
        public void handle(BooleanSupplier stopping) {
            tried.add(clock.instant());
            if (failures.isEmpty() || backUpBeforeFailing) {
                last = clock.instant();
            }
            if (!failures.isEmpty()) {
                throw failures.remove(0);
            }
            done.add(clock.instant());
        }
    }
}
