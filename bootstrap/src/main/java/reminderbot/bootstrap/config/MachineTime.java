package reminderbot.bootstrap.config;

import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;

/** The one place that reads the machine's clock. */
public final class MachineTime {
    private MachineTime() {}

    /**
     * The machine's time in whole milliseconds, since storage keeps no more and an instant must equal its stored copy.
     *
     * @param offset how far the bot's clock goes ahead of the machine's
     */
    public static InstantSource shiftedBy(Duration offset) {
        return Clock.offset(Clock.tickMillis(ZoneOffset.UTC), offset);
    }
}
