package reminderbot.domain.reminder;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How somebody was pinged before.
 *
 * @param lastForEvent the last time for the event in question; null when never
 * @param lastInGuild the last time in the guild within the period asked for; null when never
 * @param recently how often in the guild within that period
 */
public record Pings(
        @Nullable Instant lastForEvent, @Nullable Instant lastInGuild, int recently) {
    /** Never pinged. */
    public static final Pings NONE = new Pings(null, null, 0);
}
