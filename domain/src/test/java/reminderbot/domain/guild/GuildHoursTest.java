package reminderbot.domain.guild;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class GuildHoursTest {
    private static final List<QuietHours> NIGHTS = List.of(
            QuietHours.DEFAULT,
            quiet("00:00", "02:30"),
            quiet("02:30", "08:00"),
            quiet("23:30", "00:30"),
            quiet("08:00", "07:59"));

    @Test
    void there_are_zones_enough_and_clocks_change_in_them() {
        assertThat(Zones.all()).hasSizeGreaterThan(45);
        assertThat(Zones.all().stream()
                        .mapToInt(zone -> Zones.changes(zone).size())
                        .sum())
                .isGreaterThan(250);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T12:00:00Z,     2026-03-02T12:00:00Z",
        "2026-03-02T20:59:59.999Z, 2026-03-02T20:59:59.999Z",
        "2026-03-02T21:00:00Z,     2026-03-03T07:00:00Z",
        "2026-03-03T01:23:45.678Z, 2026-03-03T07:00:00Z",
        "2026-03-03T07:00:00Z,     2026-03-03T07:00:00Z"
    })
    void what_is_quiet_ends_at_eight_in_the_morning_on_the_guilds_wall_clock(Instant instant, Instant expected) {
        GuildHours paris = hours("Europe/Paris", QuietHours.DEFAULT);

        assertThat(paris.firstAllowed(instant)).isEqualTo(expected);
        assertThat(paris.isQuiet(instant)).isEqualTo(!instant.equals(expected));
    }

    @ParameterizedTest
    @CsvSource({
        // The clocks jump from 02:00 to 03:00, so that half past two never comes.
        "Europe/Paris, 00:00, 02:30, 2026-03-29T00:30:00Z, 2026-03-29T01:00:00Z",
        // Half past two comes twice: the first time counts, and the quiet that begins again counts too.
        "Europe/Paris, 00:00, 02:30, 2026-10-25T00:10:00Z, 2026-10-25T00:30:00Z",
        "Europe/Paris, 00:00, 02:30, 2026-10-25T01:10:00Z, 2026-10-25T01:30:00Z",
        // At 03:00 the clocks go back to 02:00, which is not quiet.
        "Europe/Paris, 02:30, 08:00, 2026-10-25T00:45:00Z, 2026-10-25T01:00:00Z",
        // By half an hour.
        "Australia/Lord_Howe, 22:00, 02:15, 2026-10-03T12:00:00Z, 2026-10-03T15:30:00Z"
    })
    void quiet_hours_may_end_by_a_jump_of_the_clock(
            String zone, String from, String until, Instant instant, Instant expected) {
        assertThat(hours(zone, quiet(from, until)).firstAllowed(instant)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T12:00:00Z,     2026-03-02T12:00:00Z",
        "2026-03-02T20:59:59.999Z, 2026-03-02T20:59:59.999Z",
        "2026-03-02T21:00:00Z,     2026-03-02T20:59:00Z",
        "2026-03-03T01:23:45.678Z, 2026-03-02T20:59:00Z",
        "2026-03-03T06:59:59.999Z, 2026-03-02T20:59:00Z"
    })
    void before_what_is_quiet_the_last_minute_is_the_one_before_ten_in_the_evening(Instant instant, Instant expected) {
        assertThat(hours("Europe/Paris", QuietHours.DEFAULT).lastAllowed(instant))
                .isEqualTo(expected);
    }

    @Test
    void without_quiet_hours_every_instant_is_allowed() {
        GuildHours never = GuildHours.DEFAULT.quiet(QuietHours.NONE);

        assertThat(never.isQuiet(Instant.EPOCH)).isFalse();
        assertThat(never.firstAllowed(Instant.EPOCH)).isEqualTo(Instant.EPOCH);
        assertThat(never.lastAllowed(Instant.EPOCH)).isEqualTo(Instant.EPOCH);
    }

    @Test
    void another_zone_and_other_quiet_hours_leave_the_rest_as_it_is() {
        assertThat(GuildHours.DEFAULT.in(ZoneId.of("Asia/Tokyo")))
                .isEqualTo(new GuildHours(ZoneId.of("Asia/Tokyo"), QuietHours.DEFAULT));
        assertThat(GuildHours.DEFAULT.quiet(QuietHours.NONE))
                .isEqualTo(new GuildHours(ZoneOffset.UTC, QuietHours.NONE));
    }

    /** Compared with a clock that is looked at minute by minute. */
    @ParameterizedTest
    @MethodSource("reminderbot.domain.guild.Zones#all")
    void the_first_allowed_minute_is_found_around_every_change_of_clocks(ZoneId zone) {
        for (Instant change : Zones.changes(zone)) {
            for (QuietHours quiet : NIGHTS) {
                GuildHours hours = new GuildHours(zone, quiet);
                for (int minutes = -26 * 60; minutes <= 26 * 60; minutes += 97) {
                    Instant instant = change.plus(Duration.ofMinutes(minutes));

                    assertThat(hours.firstAllowed(instant))
                            .as("%s of %s in %s", instant, quiet, zone)
                            .isEqualTo(firstAllowedMinute(instant, zone, quiet));
                }
            }
        }
    }

    /** Compared with a clock that is looked at minute by minute. */
    @ParameterizedTest
    @MethodSource("reminderbot.domain.guild.Zones#all")
    void the_last_allowed_minute_is_found_around_every_change_of_clocks(ZoneId zone) {
        for (Instant change : Zones.changes(zone)) {
            for (QuietHours quiet : NIGHTS) {
                GuildHours hours = new GuildHours(zone, quiet);
                for (int minutes = -26 * 60; minutes <= 26 * 60; minutes += 97) {
                    Instant instant = change.plus(Duration.ofMinutes(minutes));

                    assertThat(hours.lastAllowed(instant))
                            .as("%s of %s in %s", instant, quiet, zone)
                            .isEqualTo(lastAllowedMinute(instant, zone, quiet));
                }
            }
        }
    }

    private static Instant lastAllowedMinute(Instant instant, ZoneId zone, QuietHours quiet) {
        Instant minute = instant;
        while (quiet.include(minute.atZone(zone).toLocalTime())) {
            minute = minute.minus(1, ChronoUnit.MINUTES);
        }
        return minute;
    }

    private static Instant firstAllowedMinute(Instant instant, ZoneId zone, QuietHours quiet) {
        Instant minute = instant;
        while (quiet.include(minute.atZone(zone).toLocalTime())) {
            minute = minute.plus(1, ChronoUnit.MINUTES);
        }
        return minute;
    }

    private static GuildHours hours(String zone, QuietHours quiet) {
        return new GuildHours(ZoneId.of(zone), quiet);
    }

    private static QuietHours quiet(String from, String until) {
        return new QuietHours(LocalTime.parse(from), LocalTime.parse(until));
    }
}
