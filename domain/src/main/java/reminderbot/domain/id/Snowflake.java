package reminderbot.domain.id;

import java.time.Instant;

/** What all Discord identifiers share: a positive 64-bit number that holds its creation time. */
final class Snowflake {
    /** Milliseconds from 1970 to Discord's epoch, the first second of 2015 (Discord reference, "Snowflakes"). */
    private static final long DISCORD_EPOCH_MILLIS = 1_420_070_400_000L;

    private static final int TIMESTAMP_SHIFT = 22;

    private Snowflake() {}

    static void require(String what, long value) {
        if (value <= 0) {
            throw new IllegalArgumentException(what + " must be a positive number, not " + value);
        }
    }

    static Instant createdAt(long value) {
        return Instant.ofEpochMilli((value >>> TIMESTAMP_SHIFT) + DISCORD_EPOCH_MILLIS);
    }
}
