package reminderbot.bootstrap.demo;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** A Discord timestamp as the clock on the wall. */
final class ClockText {
    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("HH:mm:ss");

    private ClockText() {}

    static String of(long epochSecond) {
        return FORMAT.withZone(ZoneId.systemDefault()).format(Instant.ofEpochSecond(epochSecond));
    }
}
