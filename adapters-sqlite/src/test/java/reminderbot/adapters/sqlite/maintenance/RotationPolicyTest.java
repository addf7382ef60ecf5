package reminderbot.adapters.sqlite.maintenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RotationPolicyTest {
    private static final RotationPolicy POLICY = RotationPolicy.STANDARD;

    @Test
    void nothing_is_removed_of_nothing_or_of_one() {
        assertThat(POLICY.expendable(List.of())).isEmpty();
        assertThat(POLICY.expendable(List.of(backup("2001-01-01T00:00:00Z")))).isEmpty();
    }

    @Test
    void of_a_day_only_the_newest_stays() {
        BackupName early = backup("2026-03-02T00:00:00Z");
        BackupName late = backup("2026-03-02T23:59:59Z");
        BackupName nextDay = backup("2026-03-03T00:00:00Z");

        assertThat(POLICY.expendable(List.of(late, nextDay, early))).containsExactly(early);
    }

    @Test
    void of_a_second_the_last_made_is_the_newest() {
        BackupName first = backup("2026-03-02T12:00:00Z");

        assertThat(POLICY.expendable(List.of(first.next(), first))).containsExactly(first);
    }

    @Test
    void days_and_weeks_without_a_backup_do_not_count() {
        List<BackupName> yearly = Stream.of("2020", "2021", "2022", "2023", "2024", "2025", "2026")
                .map(year -> backup(year + "-06-01T12:00:00Z"))
                .toList();

        assertThat(POLICY.expendable(yearly)).isEmpty();
    }

    @Test
    void of_a_backup_each_day_seven_days_and_the_last_days_of_four_weeks_stay() {
        Instant monday = Instant.parse("2026-03-02T12:00:00Z");
        List<BackupName> daily = IntStream.range(0, 60)
                .mapToObj(day -> BackupName.of("bot", monday.minus(Duration.ofDays(day))))
                .toList();

        assertThat(kept(daily))
                .extracting(name -> name.takenAt().toString().substring(0, 10))
                .containsExactly(
                        "2026-02-15",
                        "2026-02-22",
                        "2026-02-24",
                        "2026-02-25",
                        "2026-02-26",
                        "2026-02-27",
                        "2026-02-28",
                        "2026-03-01",
                        "2026-03-02");
    }

    @Test
    void weeks_are_those_of_iso_also_over_the_turn_of_the_year() {
        RotationPolicy oneDay = new RotationPolicy(1, 4);
        BackupName mondayOfWeek53 = backup("2026-12-28T12:00:00Z");
        BackupName sundayOfWeek53 = backup("2027-01-03T12:00:00Z");
        BackupName mondayOfWeek1 = backup("2027-01-04T00:00:00Z");

        assertThat(oneDay.expendable(List.of(mondayOfWeek53, sundayOfWeek53, mondayOfWeek1)))
                .containsExactly(mondayOfWeek53);
    }

    @Test
    void whatever_there_is_the_newest_stays_and_what_stays_once_stays_when_asked_again() {
        Random random = new Random(20_260_302);
        Instant start = Instant.parse("2026-01-01T00:00:00Z");
        for (int round = 0; round < 200; round++) {
            List<BackupName> backups = new ArrayList<>(random.ints(random.nextInt(60) + 1, 0, 60 * 24)
                    .distinct()
                    .mapToObj(hour -> BackupName.of("bot", start.plus(Duration.ofHours(hour))))
                    .toList());

            List<BackupName> kept = kept(backups);

            assertThat(kept).contains(Collections.max(backups)).hasSizeLessThanOrEqualTo(11);
            assertThat(POLICY.expendable(kept)).isEmpty();
        }
    }

    private static List<BackupName> kept(List<BackupName> backups) {
        List<BackupName> kept = new ArrayList<>(backups);
        kept.removeAll(POLICY.expendable(backups));
        Collections.sort(kept);
        return kept;
    }

    private static BackupName backup(String takenAt) {
        return BackupName.of("bot", Instant.parse(takenAt));
    }
}
