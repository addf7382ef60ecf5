package reminderbot.adapters.sqlite.legacy;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Optional;
import reminderbot.application.legacy.LegacyValue;

/** Says which of two rows about the same message is the newer one, by when they last changed. */
final class LastChange {
    private static final String COLUMN = "updated_at";

    /** The Python version noted local times of a zone that is not known, and no zone is further ahead of UTC. */
    private static final Duration MOST_AHEAD = Duration.ofHours(14);

    /** As seconds the year 5138, as milliseconds March 1973. */
    private static final long LARGEST_SECONDS = 100_000_000_000L;

    private LastChange() {}

    /**
     * Whether the Python version changed its row later, whatever its zone was. When that is not certain, or one of the times
     * is none, it did not: the TypeScript version came after it.
     */
    static boolean isCertainlyLater(Row python, Row typeScript) {
        Optional<Instant> earliest = of(python).map(local -> local.minus(MOST_AHEAD));
        Optional<Instant> other = of(typeScript);
        return earliest.isPresent() && other.isPresent() && earliest.get().isAfter(other.get());
    }

    private static Optional<Instant> of(Row row) {
        LegacyValue value = row.get(COLUMN);
        if (value instanceof LegacyValue.Whole whole && whole.number().bitLength() < Long.SIZE) {
            long count = whole.number().longValue();
            return Optional.of(
                    Math.abs(count) < LARGEST_SECONDS ? Instant.ofEpochSecond(count) : Instant.ofEpochMilli(count));
        }
        return value instanceof LegacyValue.Text text ? parse(text.text()) : Optional.empty();
    }

    private static Optional<Instant> parse(String text) {
        try {
            TemporalAccessor time = DateTimeFormatter.ISO_DATE_TIME.parseBest(
                    text.replace(' ', 'T'), OffsetDateTime::from, LocalDateTime::from);
            return Optional.of(
                    time instanceof LocalDateTime local
                            ? local.toInstant(ZoneOffset.UTC)
                            : OffsetDateTime.from(time).toInstant());
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
