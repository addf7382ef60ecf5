package reminderbot.domain.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import reminderbot.domain.event.ReminderInterval;
import reminderbot.domain.guild.Zones;

class ReminderGridTest {
    @ParameterizedTest
    @CsvSource({
        // Nine in the morning stays nine in the morning when summer begins and ends.
        "Europe/Paris, 2026-03-27T08:00:00Z, P1D, 1, 2026-03-28T08:00:00Z",
        "Europe/Paris, 2026-03-27T08:00:00Z, P1D, 2, 2026-03-29T07:00:00Z",
        "Europe/Paris, 2026-10-24T07:00:00Z, P1D, 1, 2026-10-25T08:00:00Z",
        "Europe/Paris, 2026-03-27T08:00:00Z, P7D, 1, 2026-04-03T07:00:00Z",
        // Half past two is left out one night, moved on to half past three, and back the next night.
        "Europe/Paris, 2026-03-28T01:30:00Z, P1D, 1, 2026-03-29T01:30:00Z",
        "Europe/Paris, 2026-03-28T01:30:00Z, P1D, 2, 2026-03-30T00:30:00Z",
        // Half past two comes twice: the first time counts.
        "Europe/Paris, 2026-10-24T00:30:00Z, P1D, 1, 2026-10-25T00:30:00Z",
        "Europe/Paris, 2026-10-24T00:30:00Z, P1D, 2, 2026-10-26T01:30:00Z",
        // Everything that is not whole days is exact.
        "Europe/Paris, 2026-03-28T23:00:00Z, PT1H,  3, 2026-03-29T02:00:00Z",
        "Europe/Paris, 2026-03-28T08:00:00Z, PT12H, 2, 2026-03-29T08:00:00Z",
        "Europe/Paris, 2026-03-28T08:00:00Z, PT25H, 1, 2026-03-29T09:00:00Z"
    })
    void the_nth_point(String zone, Instant anchor, Duration interval, long n, Instant expected) {
        assertThat(grid(ZoneId.of(zone), anchor, interval).point(n)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-01T11:59:59.999Z, 1",
        "2026-03-01T12:00:00Z,     1",
        "2026-03-01T12:59:59.999Z, 1",
        "2026-03-01T13:00:00Z,     2",
        "2026-03-09T07:30:00Z,     188"
    })
    void the_first_point_after_an_instant(Instant now, long expected) {
        ReminderGrid hourly = grid(ZoneOffset.UTC, Instant.parse("2026-03-01T12:00:00Z"), Duration.ofHours(1));

        assertThat(hourly.firstAfter(now)).isEqualTo(expected);
    }

    /** Compared with the offsets that the zone's rules give for the local time of each day. */
    @ParameterizedTest
    @MethodSource("reminderbot.domain.guild.Zones#all")
    void whole_days_keep_the_anchors_time_of_day_over_every_change_of_clocks(ZoneId zone) {
        for (Instant change : Zones.changes(zone)) {
            for (int minutes = -36 * 60; minutes <= -12 * 60; minutes += 29) {
                Instant anchor = change.plus(Duration.ofMinutes(minutes));
                LocalDateTime local = LocalDateTime.ofInstant(anchor, zone);
                for (int days : List.of(1, 2, 7)) {
                    for (int n = 1; n <= 3; n++) {
                        assertThat(grid(zone, anchor, Duration.ofDays(days)).point(n))
                                .as("%d x %d days from %s in %s", n, days, anchor, zone)
                                .isEqualTo(instantOf(local.plusDays((long) n * days), zone.getRules()));
                    }
                }
            }
        }
    }

    private static Instant instantOf(LocalDateTime local, ZoneRules rules) {
        List<ZoneOffset> offsets = rules.getValidOffsets(local);
        if (offsets.isEmpty()) {
            ZoneOffsetTransition gap = rules.getTransition(local);
            return local.plus(gap.getDuration()).toInstant(gap.getOffsetAfter());
        }
        return offsets.stream().map(local::toInstant).min(Instant::compareTo).orElseThrow();
    }

    private static ReminderGrid grid(ZoneId zone, Instant anchor, Duration interval) {
        return new ReminderGrid(anchor, new ReminderInterval(interval), zone);
    }
}
