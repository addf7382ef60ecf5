package reminderbot.adapters.sqlite.maintenance;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a backup: {@code reminder-bot-20260302T120000Z.db}. By it the bot knows what it wrote, and when.
 *
 * @param database the name of the database without {@code .db}, so that two databases may share a folder
 * @param takenAt whole seconds
 * @param number 1, or more for further ones of the same second
 */
record BackupName(String database, Instant takenAt, int number) implements Comparable<BackupName> {
    private static final Pattern FORM = Pattern.compile("(.+)-(\\d{8}T\\d{6}Z)(?:-([2-9]|[1-9]\\d{1,4}))?\\.db");
    private static final Comparator<BackupName> OLDEST_FIRST =
            Comparator.comparing(BackupName::takenAt).thenComparing(BackupName::number);

    BackupName {
        takenAt = takenAt.truncatedTo(ChronoUnit.SECONDS);
    }

    /** The first of this second. */
    static BackupName of(String database, Instant takenAt) {
        return new BackupName(database, takenAt, 1);
    }

    /** Empty when a file of this name is no backup of this database. */
    static Optional<BackupName> parse(String database, String file) {
        Matcher matcher = FORM.matcher(file);
        if (!matcher.matches() || !matcher.group(1).equals(database)) {
            return Optional.empty();
        }
        try {
            int number = matcher.group(3) == null ? 1 : Integer.parseInt(matcher.group(3));
            return Optional.of(new BackupName(database, Utc.parse(matcher.group(2)), number));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The next of the same second. */
    BackupName next() {
        return new BackupName(database, takenAt, number + 1);
    }

    @Override
    public int compareTo(BackupName other) {
        return OLDEST_FIRST.compare(this, other);
    }

    @Override
    public String toString() {
        return database + "-" + Utc.stamp(takenAt) + (number == 1 ? "" : "-" + number) + ".db";
    }
}
