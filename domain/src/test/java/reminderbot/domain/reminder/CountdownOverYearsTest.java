package reminderbot.domain.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import reminderbot.domain.event.Countdown;
import reminderbot.domain.event.ReminderInterval;
import reminderbot.domain.guild.GuildHours;
import reminderbot.domain.guild.QuietHours;
import reminderbot.domain.guild.Zones;

/** Random countdowns to deadlines around every change of clocks of 2024 to 2028, in every zone; the seed keeps them the same. */
class CountdownOverYearsTest {
    private static final int PER_CHANGE = 25;
    private static final Duration DAY = Duration.ofDays(1);

    @ParameterizedTest
    @MethodSource("reminderbot.domain.guild.Zones#all")
    void every_reminder_is_to_come_never_at_night_before_the_deadline_and_no_more_than_there_are_times(ZoneId zone) {
        forEach(zone, (schedule, countdown, deadline) -> {
            List<Instant> points = points(schedule, deadline);

            assertThat(points)
                    .as("%s", schedule)
                    .hasSizeLessThanOrEqualTo(countdown.before().size());
            assertThat(points).as("%s", schedule).allSatisfy(point -> {
                assertThat(point).isAfter(schedule.anchor()).isBefore(deadline);
                assertThat(schedule.hours().isQuiet(point)).isFalse();
            });
        });
    }

    /** Compared with all times of the countdown, each looked at minute by minute. */
    @ParameterizedTest
    @MethodSource("reminderbot.domain.guild.Zones#all")
    void no_time_is_left_out_and_none_is_made_up(ZoneId zone) {
        forEach(zone, (schedule, countdown, deadline) -> {
            TreeSet<Instant> expected = new TreeSet<>();
            for (Duration before : countdown.before()) {
                expected.add(moved(deadline.minus(before), deadline, schedule.hours()));
            }

            assertThat(points(schedule, deadline))
                    .as("%s", schedule)
                    .containsExactlyElementsOf(expected.tailSet(schedule.anchor(), false));
        });
    }

    @ParameterizedTest
    @MethodSource("reminderbot.domain.guild.Zones#all")
    void half_of_the_shortest_time_lies_between_a_reminder_and_the_next(ZoneId zone) {
        forEach(zone, (schedule, countdown, deadline) -> {
            Instant sent = schedule.first();

            Instant next = schedule.nextAfter(sent, sent);

            assertThat(next.equals(deadline) || !next.isBefore(sent.plus(Countdown.SHORTEST.dividedBy(2))))
                    .as("%s", schedule)
                    .isTrue();
        });
    }

    private static List<Instant> points(ReminderSchedule schedule, Instant deadline) {
        List<Instant> points = new ArrayList<>();
        Instant next = schedule.first();
        while (next.isBefore(deadline)) {
            points.add(next);
            next = schedule.firstAfter(next);
        }
        assertThat(next).isEqualTo(deadline);
        return points;
    }

    private static Instant moved(Instant wanted, Instant deadline, GuildHours hours) {
        Instant point = wanted;
        while (hours.isQuiet(point)) {
            point = point.plus(Duration.ofMinutes(1)).truncatedTo(ChronoUnit.MINUTES);
        }
        if (point.isBefore(deadline)) {
            return point;
        }
        point = wanted.truncatedTo(ChronoUnit.MINUTES);
        while (hours.isQuiet(point)) {
            point = point.minus(Duration.ofMinutes(1));
        }
        return point;
    }

    private static void forEach(ZoneId zone, Check check) {
        Random random = new Random(20_240_102);
        for (Instant change : Zones.changes(zone)) {
            for (int n = 0; n < PER_CHANGE; n++) {
                Instant deadline = around(change, random);
                Countdown countdown = countdown(random);
                Instant anchor = deadline.minusMillis(random.nextLong(DAY.toMillis() * 4));
                GuildHours hours = new GuildHours(zone, quiet(random));
                check.of(
                        new ReminderSchedule(anchor, ReminderInterval.DEFAULT, countdown, deadline, hours),
                        countdown,
                        deadline);
            }
        }
    }

    private static Countdown countdown(Random random) {
        return new Countdown(Stream.generate(() -> Duration.ofSeconds(random.nextLong(300, DAY.toSeconds() * 3)))
                .limit(1 + random.nextInt(Countdown.MOST))
                .toList());
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

    private interface Check {
        void of(ReminderSchedule schedule, Countdown countdown, Instant deadline);
    }
}
