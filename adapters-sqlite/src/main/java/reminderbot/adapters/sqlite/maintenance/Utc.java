package reminderbot.adapters.sqlite.maintenance;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Instants in the names of files: {@code 20260302T120000Z}. */
final class Utc {
    private static final DateTimeFormatter FORM =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmssX").withZone(ZoneOffset.UTC);

    private Utc() {}

    static String stamp(Instant instant) {
        return FORM.format(instant);
    }

    /** Fails with a DateTimeException when the text is no such instant. */
    static Instant parse(String stamp) {
        return Instant.from(FORM.parse(stamp));
    }
}
