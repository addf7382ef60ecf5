package reminderbot.adapters.jsonlegacy.store;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoField;
import java.util.Optional;

/** Times as the older bot's Python writes them: local, without a zone, microseconds unless there are none. */
final class LocalText {
    private static final int NANOS_PER_MICRO = 1_000;
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");

    private LocalText() {}

    static String of(Instant instant, ZoneId zone) {
        LocalDateTime local = LocalDateTime.ofInstant(instant, zone);
        int micros = local.get(ChronoField.NANO_OF_SECOND) / NANOS_PER_MICRO;
        String seconds = SECONDS.format(local);
        return micros == 0 ? seconds : "%s.%06d".formatted(seconds, micros);
    }

    /** Whether two such texts name the same time. */
    static boolean isSame(String one, String other) {
        Optional<LocalDateTime> time = parse(one);
        return one.equals(other) || (time.isPresent() && time.equals(parse(other)));
    }

    private static Optional<LocalDateTime> parse(String text) {
        try {
            return Optional.of(LocalDateTime.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
