package reminderbot.adapters.sqlite.maintenance;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.IsoFields;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Which backups are kept: the newest of each of the last days that have one, and the newest of each of the last weeks
 * that have one. Days and ISO weeks begin at midnight UTC. The newest of all is always among them.
 *
 * @param days at least 1
 * @param weeks at least 0
 */
record RotationPolicy(int days, int weeks) {
    /** A week of days, and a month of weeks. */
    static final RotationPolicy STANDARD = new RotationPolicy(7, 4);

    RotationPolicy {
        if (days < 1 || weeks < 0) {
            throw new IllegalArgumentException("cannot keep %d days and %d weeks".formatted(days, weeks));
        }
    }

    /** Those of these backups that need not be kept, the oldest first. */
    List<BackupName> expendable(Collection<BackupName> backups) {
        Set<BackupName> kept = new HashSet<>(newestOfLast(days, backups, RotationPolicy::day));
        kept.addAll(newestOfLast(weeks, backups, RotationPolicy::week));
        return backups.stream().filter(name -> !kept.contains(name)).sorted().toList();
    }

    private static List<BackupName> newestOfLast(
            int periods, Collection<BackupName> backups, Function<Instant, Integer> period) {
        Map<Integer, BackupName> newest = new HashMap<>();
        backups.stream().sorted().forEach(name -> newest.put(period.apply(name.takenAt()), name));
        return newest.values().stream()
                .sorted(Comparator.reverseOrder())
                .limit(periods)
                .toList();
    }

    private static int day(Instant instant) {
        return (int) date(instant).toEpochDay();
    }

    private static int week(Instant instant) {
        LocalDate date = date(instant);
        return date.get(IsoFields.WEEK_BASED_YEAR) * 100 + date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    private static LocalDate date(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }
}
