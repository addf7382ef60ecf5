package reminderbot.application.legacy;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import reminderbot.application.legacy.LegacyImport.Code;

/**
 * The times of the older bot: texts, or numbers of seconds or milliseconds since 1970. In whole milliseconds, since no more
 * is stored.
 *
 * @param zone of times without one
 * @param now when the import takes place; nothing can have happened much later
 */
record Times(ZoneId zone, Instant now) {
    /** By so much clocks may differ. */
    private static final Duration LENIENCE = Duration.ofMinutes(1);

    /** Discord began to count then; nothing here can be older. */
    private static final Instant EARLIEST = Instant.parse("2015-01-01T00:00:00Z");

    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

    /** As seconds the year 5138, as milliseconds March 1973. */
    private static final long LARGEST_SECONDS = 100_000_000_000L;

    private static final long MILLIS_PER_SECOND = 1000;

    /** The time that a value holds; empty when it is none, or one that cannot be right. */
    Optional<Instant> read(LegacyValue value) {
        return parsed(value)
                .map(time -> time.truncatedTo(ChronoUnit.MILLIS))
                .filter(time -> !time.isBefore(EARLIEST) && !time.isAfter(LATEST));
    }

    /** Whether this is later than the import, beyond what clocks may differ by. */
    boolean isFuture(Instant time) {
        return time.isAfter(now.plus(LENIENCE));
    }

    /** The same, or the time of the import if that is later than can be. */
    Instant corrected(Instant time, String field, Notes notes) {
        if (!isFuture(time)) {
            return time;
        }
        notes.warn(
                Code.TIME_IN_FUTURE, "%s is %s, after the import; the import's time is taken".formatted(field, time));
        return now;
    }

    private Optional<Instant> parsed(LegacyValue value) {
        return value instanceof LegacyValue.Text text
                ? TimeText.parse(text.text(), zone)
                : Optional.of(ofEpoch(Intervals.number(value)));
    }

    /** What is no number becomes 1970, as nought does: a time that cannot be right. */
    private static Instant ofEpoch(double number) {
        double millis = number < LARGEST_SECONDS ? number * MILLIS_PER_SECOND : number;
        return Instant.ofEpochMilli(Math.round(millis));
    }
}
