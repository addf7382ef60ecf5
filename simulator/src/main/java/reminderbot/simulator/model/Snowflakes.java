package reminderbot.simulator.model;

import java.time.Instant;
import java.time.InstantSource;

/** Makes Discord ids: unique, increasing, with the real time in them. Thread-safe. */
public final class Snowflakes {

    private static final long DISCORD_EPOCH_MILLIS = 1_420_070_400_000L;
    private static final int TIME_SHIFT = 22;

    private final InstantSource realTime;
    private long last;

    /** Makes ids of the time that {@code realTime} tells. */
    public Snowflakes(InstantSource realTime) {
        this.realTime = realTime;
    }

    /** A new id, greater than every id before. */
    public synchronized long next() {
        last = Math.max(last + 1, firstOf(realTime.instant()));
        return last;
    }

    /** The moment an id was made, in milliseconds. */
    public static Instant instantOf(long id) {
        return Instant.ofEpochMilli((id >> TIME_SHIFT) + DISCORD_EPOCH_MILLIS);
    }

    private static long firstOf(Instant instant) {
        return (instant.toEpochMilli() - DISCORD_EPOCH_MILLIS) << TIME_SHIFT;
    }
}
