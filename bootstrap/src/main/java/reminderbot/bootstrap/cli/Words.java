package reminderbot.bootstrap.cli;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Sizes, times and numbers of rows as people read them. */
final class Words {
    private static final int STEP = 1024;

    private Words() {}

    /** Such as {@code 36 KiB} or {@code 1.4 MiB}. */
    static String size(long bytes) {
        if (bytes < STEP) {
            return bytes + " B";
        }
        if (bytes < STEP * STEP) {
            return (bytes + STEP - 1) / STEP + " KiB";
        }
        return String.format(Locale.ROOT, "%.1f MiB", (double) bytes / STEP / STEP);
    }

    /** Such as {@code 3 h 5 min}, {@code 2 d 4 h} or {@code less than a minute}. */
    static String age(Duration age) {
        if (age.toDays() > 0) {
            return age.toDays() + " d " + age.toHoursPart() + " h";
        }
        if (age.toHours() > 0) {
            return age.toHours() + " h " + age.toMinutesPart() + " min";
        }
        return age.toMinutes() > 0 ? age.toMinutes() + " min" : "less than a minute";
    }

    /** Such as {@code event 9, guild 1}. */
    static String rows(Map<String, Long> rows) {
        return rows.isEmpty()
                ? "none"
                : rows.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(table -> table.getKey() + " " + table.getValue())
                        .collect(Collectors.joining(", "));
    }
}
