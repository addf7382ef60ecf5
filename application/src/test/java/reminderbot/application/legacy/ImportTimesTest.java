package reminderbot.application.legacy;

import static org.assertj.core.api.Assertions.assertThat;
import static reminderbot.application.legacy.OldRecord.decimal;
import static reminderbot.application.legacy.OldRecord.flag;
import static reminderbot.application.legacy.OldRecord.list;
import static reminderbot.application.legacy.OldRecord.text;
import static reminderbot.application.legacy.OldRecord.whole;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import reminderbot.application.legacy.LegacyImport.Code;
import reminderbot.contracts.fixture.Ids;
import reminderbot.domain.event.Event;
import reminderbot.domain.event.EventState;

/** When an event was watched and last reminded, and when it reminds next. */
class ImportTimesTest {
    private static final Instant CREATED = Instant.parse("2026-03-01T11:00:00Z");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025-08-23T18:32:56.457206       | 2025-08-23T16:32:56.457Z",
                "2025-08-23 18:32:56              | 2025-08-23T16:32:56Z",
                "2025-08-23T18:32                 | 2025-08-23T16:32:00Z",
                "2025-08-23                       | 2025-08-22T22:00:00Z",
                "2025-08-23T18:32:56,5            | 2025-08-23T16:32:56.500Z",
                "20250823T183256                  | 2025-08-23T16:32:56Z",
                "2025-08-23T18:32:56Z             | 2025-08-23T18:32:56Z",
                "2025-08-23T18:32:56.999999z      | 2025-08-23T18:32:56.999Z",
                "2025-08-23T18:32:56.457206+02:00 | 2025-08-23T16:32:56.457Z",
                "2025-08-23 18:32:56 +0530        | 2025-08-23T13:02:56Z",
                "2025-08-23T18:32:56-05           | 2025-08-23T23:32:56Z"
            })
    void times_without_a_zone_are_those_of_the_older_bot_and_zones_are_kept(String written, Instant meant) {
        Judged judged = Judged.of(OldRecord.sound().with("last_reminder", text(written)));

        assertThat(judged.result().warnings()).isEmpty();
        assertThat(lastReminder(judged)).isEqualTo(meant);
    }

    @Test
    void a_time_that_the_clocks_left_out_is_moved_on() {
        assertThat(lastReminder(Judged.of(OldRecord.sound().with("last_reminder", text("2025-03-30T02:30:00")))))
                .isEqualTo("2025-03-30T01:30:00Z");
    }

    @Test
    void of_a_time_that_came_twice_the_first_counts() {
        assertThat(lastReminder(Judged.of(OldRecord.sound().with("last_reminder", text("2025-10-26T02:30:00")))))
                .isEqualTo("2025-10-26T00:30:00Z");
    }

    @Test
    void numbers_are_seconds_or_milliseconds_by_their_size() {
        assertThat(lastReminder(Judged.of(OldRecord.sound().with("last_reminder", whole(1_724_430_776)))))
                .isEqualTo("2024-08-23T16:32:56Z");
        assertThat(lastReminder(Judged.of(OldRecord.sound().with("last_reminder", whole(1_724_430_776_123L)))))
                .isEqualTo("2024-08-23T16:32:56.123Z");
        assertThat(lastReminder(Judged.of(OldRecord.sound().with("last_reminder", decimal(1_724_430_776.5)))))
                .isEqualTo("2024-08-23T16:32:56.500Z");
    }

    @Test
    void a_number_from_a_hundred_thousand_million_on_is_of_milliseconds() {
        for (LegacyValue seconds : List.of(whole(99_999_999_999L), decimal(99_999_999_999.0))) {
            assertThat(Judged.of(OldRecord.sound().with("last_reminder", seconds))
                            .codes())
                    .as("the year 5138")
                    .containsExactly(Code.TIME_IN_FUTURE);
        }
        for (LegacyValue millis : List.of(whole(100_000_000_000L), decimal(100_000_000_000.0))) {
            assertThat(Judged.of(OldRecord.sound().with("last_reminder", millis))
                            .codes())
                    .as("March 1973")
                    .containsExactly(Code.TIME_UNREADABLE);
        }
    }

    @Test
    void a_number_means_the_same_time_however_it_is_written() {
        for (LegacyValue value : List.of(whole(150_000_000_000_000L), decimal(1.5e14))) {
            assertThat(Judged.of(OldRecord.sound().with("last_reminder", value)).codes())
                    .as("the year 6723, written %s", value)
                    .containsExactly(Code.TIME_IN_FUTURE);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yesterday",
                "",
                "2025-13-45T99:99:99",
                "2025-02-30T10:00:00",
                "2025-08-23T24:00:00",
                "0001-01-01T00:00:00",
                "1970-01-01T00:00:00",
                "2025-08-23T18:32:56+25:00"
            })
    void a_time_that_cannot_be_right_gives_way_to_the_watch_with_a_warning(String written) {
        Judged judged = Judged.of(OldRecord.sound().with("last_reminder", text(written)));

        assertThat(lastReminder(judged)).isEqualTo(CREATED);
        assertThat(judged.codes()).containsExactly(Code.TIME_UNREADABLE);
    }

    @Test
    void what_is_no_time_at_all_gives_way_too() {
        for (LegacyValue value : List.of(
                flag(true),
                list(),
                whole(0),
                whole(-1),
                whole(Long.MIN_VALUE),
                whole("99999999999999999999999"),
                whole("9".repeat(400)),
                decimal(-0.0),
                decimal(Double.NaN),
                decimal(Double.NEGATIVE_INFINITY),
                decimal(Double.POSITIVE_INFINITY))) {
            Judged judged = Judged.of(OldRecord.sound().with("last_reminder", value));

            assertThat(lastReminder(judged)).as("%s", value).isEqualTo(CREATED);
            assertThat(judged.codes()).as("%s", value).containsExactly(Code.TIME_UNREADABLE);
        }
    }

    @Test
    void a_missing_last_reminder_is_the_watch() {
        Judged judged = Judged.of(OldRecord.sound().with("last_reminder", OldRecord.NULL));

        assertThat(judged.event().history().createdAt()).isEqualTo(CREATED);
        assertThat(judged.event().history().lastReminder()).isNull();
        assertThat(judged.codes()).containsExactly(Code.FIELD_DEFAULTED);
        assertThat(judged.detail()).isEqualTo("last_reminder is missing; created_at is taken");
    }

    @Test
    void a_missing_watch_is_the_last_reminder() {
        Judged judged = Judged.of(OldRecord.sound().without("created_at"));

        assertThat(judged.event().history().createdAt()).isEqualTo("2026-03-01T17:00:00Z");
        assertThat(judged.event().history().lastReminder()).isNull();
        assertThat(judged.codes()).containsExactly(Code.FIELD_DEFAULTED);
        assertThat(judged.detail()).isEqualTo("created_at is missing; last_reminder is taken");
    }

    @Test
    void an_event_without_any_time_began_with_its_message() {
        Judged judged = Judged.of(OldRecord.sound().without("created_at").with("last_reminder", text("once")));

        assertThat(judged.event().history().createdAt())
                .isEqualTo(Ids.message(1).createdAt());
        assertThat(judged.codes()).containsExactly(Code.FIELD_DEFAULTED, Code.TIME_UNREADABLE);
        assertThat(judged.details())
                .containsExactly(
                        "created_at is missing; the message's time is taken",
                        "last_reminder is \"once\", no time; the message's time is taken");
    }

    @Test
    void without_any_time_a_message_of_the_future_is_one_of_now() {
        String future = Long.toString(Long.MAX_VALUE);

        Judged judged = Judged.of(OldRecord.sound()
                .under(future)
                .with("message_id", whole(future))
                .without("created_at")
                .without("last_reminder"));

        assertThat(judged.event().history().createdAt()).isEqualTo(Judged.NOW);
    }

    @Test
    void a_time_over_a_minute_ahead_is_that_of_the_import() {
        Instant within = Judged.NOW.plus(Duration.ofMinutes(1));

        Judged kept = Judged.of(OldRecord.sound().with("last_reminder", text(within.toString())));
        Judged moved = Judged.of(OldRecord.sound()
                .with("last_reminder", text(within.plusMillis(1).toString()))
                .with("created_at", text("9999-12-31T23:59:59")));

        assertThat(lastReminder(kept)).isEqualTo(within);
        assertThat(kept.result().warnings()).isEmpty();
        assertThat(lastReminder(moved)).isEqualTo(Judged.NOW);
        assertThat(moved.event().history().createdAt()).isEqualTo(Judged.NOW);
        assertThat(moved.codes()).containsExactly(Code.TIME_IN_FUTURE, Code.TIME_IN_FUTURE);
    }

    @Test
    void the_last_reminder_is_none_while_it_is_the_watch() {
        Judged judged = Judged.of(OldRecord.sound().with("last_reminder", text("2026-03-01T12:00:00.000999")));

        assertThat(judged.event().history().lastReminder()).isNull();
        assertThat(judged.event().history().imported()).isTrue();
        assertThat(judged.event().history().createdBy()).isNull();
    }

    @Test
    void the_rhythm_of_the_older_bot_goes_on_one_interval_after_the_import_at_the_earliest() {
        Event event = Judged.of(OldRecord.sound().with("last_reminder", text("2026-03-01T18:20:00")))
                .event();

        assertThat(event.anchor()).isEqualTo("2026-03-01T17:20:00Z");
        assertThat(event.nextReminderAt()).isEqualTo("2026-03-02T13:20:00Z");
    }

    @Test
    void a_paused_event_stays_paused_until_somebody_resumes_it() {
        Event event = Judged.of(OldRecord.sound().with("is_paused", flag(true))).event();

        assertThat(event.state()).isEqualTo(new EventState.Paused(null));
        assertThat(event.nextReminderAt()).isNull();
    }

    /** As the storage shows it. */
    private static Instant lastReminder(Judged judged) {
        Instant last = judged.event().history().lastReminder();
        return last == null ? judged.event().history().createdAt() : last;
    }
}
