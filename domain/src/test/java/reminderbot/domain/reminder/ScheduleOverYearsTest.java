package reminderbot.domain.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import reminderbot.domain.event.ReminderInterval;
import reminderbot.domain.guild.GuildHours;
import reminderbot.domain.guild.QuietHours;
import reminderbot.domain.guild.Zones;

/** Random schedules around every change of clocks of 2024 to 2028, in every zone; the seed keeps them the same. */
class ScheduleOverYearsTest {
    private static final int PER_CHANGE = 25;
    private static final Duration DAY = Duration.ofDays(1);

    /** The largest change of clocks there is in these years. */
    private static final Duration CHANGE = Duration.ofHours(3);

    private static final List<Duration> INTERVALS = List.of(
            Duration.ofMinutes(5),
            Duration.ofMinutes(55),
            Duration.ofHours(1),
            Duration.ofHours(6),
            Duration.ofHours(23),
            DAY,
            Duration.ofHours(25),
            Duration.ofDays(2),
            Duration.ofDays(7));

    @ParameterizedTest
    @MethodSource("reminderbot.domain.guild.Zones#all")
    void the_next_reminder_is_in_the_future_never_at_night_and_not_far(ZoneId zone) {
        forEach(zone, (schedule, now) -> {
            Instant next = schedule.firstAfter(now);
            Duration longest = schedule.interval()
                    .duration()
                    .plus(lengthOf(schedule.hours().quiet()))
                    .plus(CHANGE);

            assertThat(next).as("%s after %s", schedule, now).isAfter(now);
            assertThat(schedule.hours().isQuiet(next))
                    .as("%s after %s", schedule, now)
                    .isFalse();
            assertThat(Duration.between(now, next))
                    .as("%s after %s", schedule, now)
                    .isLessThanOrEqualTo(longest);
        });
    }

    /** Compared with all points there are up to then, one by one. */
    @ParameterizedTest
    @MethodSource("reminderbot.domain.guild.Zones#all")
    void no_point_is_left_out_and_none_is_made_up(ZoneId zone) {
        forEach(zone, (schedule, now) -> {
            ReminderGrid grid = new ReminderGrid(schedule.anchor(), schedule.interval(), zone);
            long enough = Duration.between(schedule.anchor(), now.plus(DAY.multipliedBy(9)))
                    .dividedBy(schedule.interval().duration());
            Instant expected = LongStream.rangeClosed(1, enough + 1)
                    .mapToObj(n -> schedule.hours().firstAllowed(grid.point(n)))
                    .filter(point -> point.isAfter(now))
                    .min(Instant::compareTo)
                    .orElseThrow();

            assertThat(schedule.firstAfter(now))
                    .as("%s after %s", schedule, now)
                    .isEqualTo(expected);
        });
    }

    @ParameterizedTest
    @MethodSource("reminderbot.domain.guild.Zones#all")
    void half_an_interval_lies_between_a_reminder_and_the_next(ZoneId zone) {
        forEach(zone, (schedule, sent) -> {
            Duration half = schedule.interval().duration().dividedBy(2);

            Instant next = schedule.nextAfter(sent, sent);

            assertThat(next).as("%s after %s", schedule, sent).isAfterOrEqualTo(sent.plus(half));
            assertThat(schedule.hours().isQuiet(next))
                    .as("%s after %s", schedule, sent)
                    .isFalse();
        });
    }

    private static void forEach(ZoneId zone, Check check) {
        Random random = new Random(20_240_101);
        for (Instant change : Zones.changes(zone)) {
            for (int n = 0; n < PER_CHANGE; n++) {
                Instant anchor = around(change, random).minus(DAY.multipliedBy(random.nextInt(15)));
                Duration interval = INTERVALS.get(random.nextInt(INTERVALS.size()));
                GuildHours hours = new GuildHours(zone, quiet(random));
                Instant now = around(change, random);
                check.of(
                        new ReminderSchedule(anchor, new ReminderInterval(interval), null, null, hours),
                        now.isBefore(anchor) ? anchor : now);
            }
        }
    }

    private static Instant around(Instant change, Random random) {
        return change.plusMillis(random.nextLong(-DAY.toMillis(), DAY.toMillis()));
    }

    private static QuietHours quiet(Random random) {
        if (random.nextInt(4) == 0) {
            return QuietHours.NONE;
        }
        return random.nextBoolean() ? QuietHours.DEFAULT : new QuietHours(time(random), time(random));
    }

    private static LocalTime time(Random random) {
        return LocalTime.MIDNIGHT.plusMinutes(random.nextInt(24 * 60));
    }

    private static Duration lengthOf(QuietHours quiet) {
        long minutes = quiet.from().until(quiet.until(), ChronoUnit.MINUTES);
        return Duration.ofMinutes(minutes < 0 ? minutes + DAY.toMinutes() : minutes);
    }

    private interface Check {
        void of(ReminderSchedule schedule, Instant now);
    }
}
