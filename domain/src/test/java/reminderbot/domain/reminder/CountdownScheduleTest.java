package reminderbot.domain.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import reminderbot.domain.event.Countdown;
import reminderbot.domain.event.ReminderInterval;
import reminderbot.domain.guild.GuildHours;
import reminderbot.domain.guild.QuietHours;

/** Schedules of events that count down to their deadline. */
class CountdownScheduleTest {
    private static final Instant WATCHED = at("2026-03-01T12:00:00Z");
    private static final GuildHours NEVER_QUIET = GuildHours.DEFAULT.quiet(QuietHours.NONE);
    private static final GuildHours QUIET_AT_NIGHT = GuildHours.DEFAULT;

    @Test
    void each_time_of_the_countdown_is_one_reminder_and_at_last_comes_the_deadline() {
        assertThat(all(counting("2026-03-05T18:00:00Z", NEVER_QUIET, "PT48H", "PT24H", "PT2H")))
                .containsExactly(
                        at("2026-03-03T18:00:00Z"),
                        at("2026-03-04T18:00:00Z"),
                        at("2026-03-05T16:00:00Z"),
                        at("2026-03-05T18:00:00Z"));
    }

    @Test
    void times_that_have_passed_are_not_made_up_for() {
        assertThat(all(counting("2026-03-02T10:00:00Z", NEVER_QUIET, "PT48H", "PT24H", "PT2H")))
                .containsExactly(at("2026-03-02T08:00:00Z"), at("2026-03-02T10:00:00Z"));
    }

    @Test
    void a_time_that_is_now_has_passed() {
        assertThat(counting("2026-03-03T12:00:00Z", NEVER_QUIET, "PT48H", "PT24H")
                        .first())
                .isEqualTo(at("2026-03-02T12:00:00Z"));
    }

    @Test
    void when_all_times_have_passed_there_is_only_the_deadline() {
        ReminderSchedule late = counting("2026-03-01T13:00:00Z", NEVER_QUIET, "PT48H", "PT2H");

        assertThat(all(late)).containsExactly(at("2026-03-01T13:00:00Z"));
        assertThat(late.firstAfter(at("2026-03-09T00:00:00Z"))).isEqualTo(at("2026-03-01T13:00:00Z"));
    }

    @Test
    void a_time_at_night_waits_for_the_morning_and_times_that_meet_there_are_one() {
        assertThat(all(counting("2026-03-05T10:00:00Z", QUIET_AT_NIGHT, "PT11H", "PT5H", "PT1H")))
                .containsExactly(at("2026-03-05T08:00:00Z"), at("2026-03-05T09:00:00Z"), at("2026-03-05T10:00:00Z"));
    }

    @Test
    void when_the_morning_is_too_late_it_comes_in_the_evening_before() {
        assertThat(all(counting("2026-03-05T08:00:00Z", QUIET_AT_NIGHT, "PT24H", "PT4H", "PT2H")))
                .containsExactly(at("2026-03-04T08:00:00Z"), at("2026-03-04T21:59:00Z"), at("2026-03-05T08:00:00Z"));
    }

    @Test
    void an_evening_that_has_passed_is_not_made_up_for() {
        Instant night = at("2026-03-04T23:00:00Z");

        assertThat(counting("2026-03-05T07:00:00Z", QUIET_AT_NIGHT, "PT2H")
                        .from(night)
                        .first())
                .isEqualTo(at("2026-03-05T07:00:00Z"));
    }

    @Test
    void night_is_night_on_the_guilds_own_clock_and_hours_are_hours_when_the_clocks_change() {
        GuildHours paris = QUIET_AT_NIGHT.in(ZoneId.of("Europe/Paris"));

        assertThat(all(counting("2026-03-29T10:00:00Z", paris, "PT24H", "PT11H")))
                .containsExactly(at("2026-03-28T10:00:00Z"), at("2026-03-29T06:00:00Z"), at("2026-03-29T10:00:00Z"));
    }

    @Test
    void a_time_just_after_a_late_reminder_is_skipped_and_one_at_its_distance_is_kept() {
        ReminderSchedule close = counting("2026-03-05T18:00:00Z", NEVER_QUIET, "PT10M", "PT5M");
        Instant five = at("2026-03-05T17:55:00Z");

        assertThat(close.nextAfter(at("2026-03-05T17:50:09Z"), at("2026-03-05T17:50:09Z")))
                .isEqualTo(five);
        assertThat(close.nextAfter(five.minusSeconds(150), five.minusSeconds(150)))
                .isEqualTo(five);
        assertThat(close.nextAfter(five.minusSeconds(149), five.minusSeconds(149)))
                .isEqualTo(at("2026-03-05T18:00:00Z"));
    }

    @Test
    void the_interval_plays_no_part() {
        ReminderSchedule counting = counting("2026-03-05T18:00:00Z", NEVER_QUIET, "PT2H");
        Instant anHourBefore = at("2026-03-05T15:00:00Z");

        assertThat(counting.nextAfter(anHourBefore, anHourBefore)).isEqualTo(at("2026-03-05T16:00:00Z"));
    }

    private static List<Instant> all(ReminderSchedule schedule) {
        List<Instant> all = new ArrayList<>();
        for (Instant next = schedule.first(); !all.contains(next); next = schedule.firstAfter(next)) {
            all.add(next);
        }
        return all;
    }

    private static ReminderSchedule counting(String deadline, GuildHours hours, String... before) {
        Countdown countdown =
                new Countdown(Stream.of(before).map(Duration::parse).toList());
        return new ReminderSchedule(WATCHED, new ReminderInterval(Duration.ofDays(7)), countdown, at(deadline), hours);
    }

    private static Instant at(String text) {
        return Instant.parse(text);
    }
}
