package reminderbot.domain.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reminderbot.domain.event.Audience;
import reminderbot.domain.event.Countdown;
import reminderbot.domain.event.Event;
import reminderbot.domain.event.EventHistory;
import reminderbot.domain.event.EventPlace;
import reminderbot.domain.event.EventRules;
import reminderbot.domain.event.EventState;
import reminderbot.domain.event.EventTitle;
import reminderbot.domain.event.ReminderInterval;
import reminderbot.domain.guild.GuildHours;
import reminderbot.domain.guild.QuietHours;
import reminderbot.domain.id.ChannelId;
import reminderbot.domain.id.GuildId;
import reminderbot.domain.id.MessageId;
import reminderbot.domain.id.UserId;
import reminderbot.domain.reaction.RequiredReactions;

class ReminderScheduleTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final Duration HOUR = Duration.ofHours(1);
    private static final GuildHours NEVER_QUIET = GuildHours.DEFAULT.quiet(QuietHours.NONE);
    private static final GuildHours QUIET_AT_NIGHT = GuildHours.DEFAULT;

    @Test
    void the_first_reminder_is_one_interval_after_the_anchor() {
        assertThat(schedule(NOON, HOUR, null, NEVER_QUIET).first()).isEqualTo(NOON.plus(HOUR));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-01T12:00:00Z,     2026-03-01T13:00:00Z",
        "2026-03-01T12:59:59.999Z, 2026-03-01T13:00:00Z",
        "2026-03-01T13:00:00Z,     2026-03-01T14:00:00Z"
    })
    void the_next_reminder_is_the_first_point_of_the_grid_that_lies_in_the_future(Instant now, Instant expected) {
        assertThat(schedule(NOON, HOUR, null, NEVER_QUIET).firstAfter(now)).isEqualTo(expected);
    }

    @Test
    void after_downtime_nothing_is_made_up_for() {
        Instant up = NOON.plus(Duration.ofDays(40)).plusSeconds(1);

        assertThat(schedule(NOON, HOUR, null, NEVER_QUIET).firstAfter(up))
                .isEqualTo(NOON.plus(Duration.ofDays(40)).plus(HOUR));
    }

    @ParameterizedTest
    @CsvSource({
        // Points of the night meet at eight.
        "2026-03-01T21:15:00Z, 2026-03-02T08:00:00Z",
        "2026-03-01T23:00:00Z, 2026-03-02T08:00:00Z",
        "2026-03-02T07:59:59.999Z, 2026-03-02T08:00:00Z",
        // At eight they are over, and the grid goes on.
        "2026-03-02T08:00:00Z, 2026-03-02T08:15:00Z",
        "2026-03-01T20:15:00Z, 2026-03-01T21:15:00Z"
    })
    void points_in_quiet_hours_are_moved_to_the_end_of_them_and_are_one(Instant now, Instant expected) {
        Instant quarterPast = Instant.parse("2026-03-01T12:15:00Z");

        assertThat(schedule(quarterPast, HOUR, null, QUIET_AT_NIGHT).firstAfter(now))
                .isEqualTo(expected);
    }

    @Test
    void a_point_of_this_night_is_still_to_come_however_long_the_interval() {
        Instant three = Instant.parse("2026-03-01T03:00:00Z");
        ReminderSchedule weekly = schedule(three, Duration.ofDays(7), null, QUIET_AT_NIGHT);

        assertThat(weekly.firstAfter(Instant.parse("2026-03-08T05:00:00Z")))
                .isEqualTo(Instant.parse("2026-03-08T08:00:00Z"));
        assertThat(weekly.firstAfter(Instant.parse("2026-03-08T08:00:00Z")))
                .isEqualTo(Instant.parse("2026-03-15T08:00:00Z"));
    }

    @Test
    void a_watch_at_night_is_itself_no_point() {
        Instant three = Instant.parse("2026-03-01T03:00:00Z");

        assertThat(schedule(three, Duration.ofDays(7), null, QUIET_AT_NIGHT).first())
                .isEqualTo(Instant.parse("2026-03-08T08:00:00Z"));
    }

    @Test
    void night_is_night_on_the_guilds_own_clock() {
        GuildHours tokyo = QUIET_AT_NIGHT.in(ZoneId.of("Asia/Tokyo"));

        assertThat(schedule(NOON, HOUR, null, tokyo).first()).isEqualTo(Instant.parse("2026-03-01T23:00:00Z"));
    }

    @Test
    void a_point_less_than_half_an_interval_after_a_reminder_is_skipped() {
        Instant sent = NOON.plus(Duration.ofMinutes(91));

        assertThat(schedule(NOON, HOUR, null, NEVER_QUIET).nextAfter(sent, sent))
                .isEqualTo(NOON.plus(HOUR.multipliedBy(3)));
    }

    @Test
    void a_point_half_an_interval_after_a_reminder_is_kept() {
        Instant sent = NOON.plus(Duration.ofMinutes(90));

        assertThat(schedule(NOON, HOUR, null, NEVER_QUIET).nextAfter(sent, sent))
                .isEqualTo(NOON.plus(HOUR.multipliedBy(2)));
    }

    @Test
    void without_an_earlier_reminder_no_point_is_skipped() {
        assertThat(schedule(NOON, HOUR, null, NEVER_QUIET).nextAfter(NOON.plusSeconds(1), null))
                .isEqualTo(NOON.plus(HOUR));
    }

    @Test
    void a_reminder_long_ago_skips_nothing() {
        Instant now = NOON.plus(HOUR.multipliedBy(5)).plusSeconds(1);

        assertThat(schedule(NOON, HOUR, null, NEVER_QUIET).nextAfter(now, NOON))
                .isEqualTo(NOON.plus(HOUR.multipliedBy(6)));
    }

    @Test
    void the_end_of_the_night_and_the_point_soon_after_it_are_not_both_reminded() {
        Instant quarterPast = Instant.parse("2026-03-01T12:15:00Z");
        Instant eight = Instant.parse("2026-03-02T08:00:00Z");

        assertThat(schedule(quarterPast, HOUR, null, QUIET_AT_NIGHT).nextAfter(eight, eight))
                .isEqualTo(Instant.parse("2026-03-02T09:15:00Z"));
    }

    @Test
    void a_deadline_comes_instead_of_the_points_after_it() {
        Instant deadline = NOON.plus(Duration.ofMinutes(150));
        ReminderSchedule cut = schedule(NOON, HOUR, deadline, NEVER_QUIET);

        assertThat(cut.firstAfter(NOON.plus(HOUR))).isEqualTo(NOON.plus(HOUR.multipliedBy(2)));
        assertThat(cut.firstAfter(NOON.plus(HOUR.multipliedBy(2)))).isEqualTo(deadline);
        assertThat(cut.firstAfter(deadline.plusSeconds(1))).isEqualTo(deadline);
        assertThat(cut.nextAfter(deadline, deadline)).isEqualTo(deadline);
    }

    @ParameterizedTest
    @CsvSource({"40, 20", "60, 30", "61, 60"})
    void a_deadline_up_to_the_first_point_gets_one_reminder_halfway(int minutesToDeadline, int minutesToFirst) {
        Instant deadline = NOON.plus(Duration.ofMinutes(minutesToDeadline));
        ReminderSchedule cut = schedule(NOON, HOUR, deadline, NEVER_QUIET);
        Instant first = NOON.plus(Duration.ofMinutes(minutesToFirst));

        assertThat(cut.first()).isEqualTo(first);
        assertThat(cut.firstAfter(first)).isEqualTo(deadline);
    }

    @Test
    void halfway_is_a_whole_millisecond() {
        ReminderSchedule cut = schedule(NOON, HOUR, NOON.plusMillis(1_001), NEVER_QUIET);

        assertThat(cut.first()).isEqualTo(NOON.plusMillis(500));
    }

    @Test
    void halfway_is_moved_out_of_quiet_hours_if_that_is_before_the_deadline() {
        Instant nine = Instant.parse("2026-03-01T21:00:00Z");
        Duration daily = Duration.ofDays(1);

        assertThat(schedule(nine, daily, Instant.parse("2026-03-02T10:00:00Z"), QUIET_AT_NIGHT)
                        .first())
                .isEqualTo(Instant.parse("2026-03-02T08:00:00Z"));
        assertThat(schedule(nine, daily, Instant.parse("2026-03-02T07:00:00Z"), QUIET_AT_NIGHT)
                        .first())
                .isEqualTo(Instant.parse("2026-03-02T07:00:00Z"));
    }

    @Test
    void a_first_point_that_the_night_moves_behind_the_deadline_leaves_room_for_halfway() {
        Instant half = Instant.parse("2026-03-01T21:30:00Z");
        Instant deadline = Instant.parse("2026-03-01T22:20:00Z");

        assertThat(schedule(half, HOUR, deadline, QUIET_AT_NIGHT).first())
                .isEqualTo(Instant.parse("2026-03-01T21:55:00Z"));
    }

    @Test
    void what_is_late_may_go_out_at_once_or_when_the_night_is_over_or_never_after_the_deadline() {
        Instant midnight = Instant.parse("2026-03-02T00:00:00Z");
        Instant two = Instant.parse("2026-03-02T02:00:00Z");

        assertThat(schedule(NOON, HOUR, null, QUIET_AT_NIGHT).firstAllowed(NOON))
                .isEqualTo(NOON);
        assertThat(schedule(NOON, HOUR, null, QUIET_AT_NIGHT).firstAllowed(midnight))
                .isEqualTo(Instant.parse("2026-03-02T08:00:00Z"));
        assertThat(schedule(NOON, HOUR, two, QUIET_AT_NIGHT).firstAllowed(midnight))
                .isEqualTo(two);
        assertThat(schedule(NOON, HOUR, NOON.plus(Duration.ofDays(9)), QUIET_AT_NIGHT)
                        .firstAllowed(midnight))
                .isEqualTo(Instant.parse("2026-03-02T08:00:00Z"));
    }

    @Test
    void what_holds_now_decides_anew_about_a_reminder_that_is_still_to_come() {
        Event event = event(new EventState.Active(), Instant.parse("2026-03-01T23:00:00Z"));

        Event renewed = ReminderSchedule.renewed(event, QUIET_AT_NIGHT, Instant.parse("2026-03-01T22:30:00Z"));

        assertThat(renewed.nextReminderAt()).isEqualTo(Instant.parse("2026-03-02T08:00:00Z"));
    }

    @Test
    void a_reminder_that_is_due_already_stays_due() {
        Event event = event(new EventState.Active(), NOON.plus(HOUR));

        assertThat(ReminderSchedule.renewed(event, NEVER_QUIET, NOON.plus(HOUR)))
                .isEqualTo(event);
    }

    @Test
    void a_pause_that_is_still_on_is_waited_for() {
        Instant until = NOON.plus(Duration.ofMinutes(150));
        Event event = event(new EventState.Paused(until), NOON.plus(Duration.ofHours(7)));

        assertThat(ReminderSchedule.renewed(event, NEVER_QUIET, NOON).nextReminderAt())
                .isEqualTo(NOON.plus(HOUR.multipliedBy(3)));
        assertThat(ReminderSchedule.renewed(event, NEVER_QUIET, NOON.plus(HOUR.multipliedBy(4)))
                        .nextReminderAt())
                .isEqualTo(NOON.plus(HOUR.multipliedBy(5)));
    }

    @Test
    void an_event_without_a_next_reminder_stays_without() {
        Event paused = event(new EventState.Paused(null), null);

        assertThat(ReminderSchedule.renewed(paused, NEVER_QUIET, NOON)).isEqualTo(paused);
    }

    @Test
    void the_schedule_of_an_event_is_that_of_its_anchor_interval_and_deadline() {
        Event event = event(new EventState.Active(), NOON.plus(HOUR));

        assertThat(ReminderSchedule.of(event, QUIET_AT_NIGHT))
                .isEqualTo(schedule(NOON, HOUR, NOON.plus(Duration.ofDays(2)), QUIET_AT_NIGHT));
    }

    @Test
    void the_schedule_of_an_event_that_counts_down_is_that_of_its_countdown() {
        Event event = event(new EventState.Active(), NOON.plus(HOUR));
        Event counting =
                event.edited(event.title(), event.interval(), event.rules().countingDown(Countdown.DEFAULT), NOON);

        assertThat(ReminderSchedule.of(counting, QUIET_AT_NIGHT).countdown()).isEqualTo(Countdown.DEFAULT);
    }

    @Test
    void the_same_schedule_can_begin_at_another_instant() {
        Instant later = NOON.plus(Duration.ofMinutes(7));

        assertThat(schedule(NOON, HOUR, null, QUIET_AT_NIGHT).from(later))
                .isEqualTo(schedule(later, HOUR, null, QUIET_AT_NIGHT));
    }

    @Test
    void quiet_hours_of_a_minute_less_than_a_day_leave_one_minute() {
        GuildHours oneMinute = new GuildHours(ZoneOffset.UTC, new QuietHours(LocalTime.of(8, 1), LocalTime.of(8, 0)));

        assertThat(schedule(NOON, HOUR, null, oneMinute).first()).isEqualTo(Instant.parse("2026-03-02T08:00:00Z"));
    }

    private static ReminderSchedule schedule(
            Instant anchor, Duration interval, @Nullable Instant deadline, GuildHours hours) {
        return new ReminderSchedule(anchor, new ReminderInterval(interval), null, deadline, hours);
    }

    private static Event event(EventState state, @Nullable Instant next) {
        return new Event(
                new EventPlace(new GuildId(1), new ChannelId(2), new MessageId(3)),
                new EventTitle("Cup final"),
                null,
                new ReminderInterval(HOUR),
                NOON,
                new EventRules(Audience.EVERYBODY, RequiredReactions.DEFAULT, null, 10, NOON.plus(Duration.ofDays(2))),
                state,
                next,
                EventHistory.begins(new UserId(4), NOON));
    }
}
