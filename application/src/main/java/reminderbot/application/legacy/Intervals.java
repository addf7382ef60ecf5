package reminderbot.application.legacy;

import java.time.Duration;
import java.util.Optional;
import reminderbot.application.legacy.LegacyImport.Code;
import reminderbot.domain.event.ReminderInterval;
import reminderbot.domain.mode.OperatingMode;

/** The time between two reminders, which the older bot kept in minutes: an hour where it makes no sense, and within bounds. */
final class Intervals {
    private static final double SECONDS_PER_MINUTE = 60.0;

    /** What a binary fraction of a minute may be off by. */
    private static final double ROUNDING = 1e-6;

    private final Duration shortest;

    /** In test mode short ones are kept. */
    Intervals(OperatingMode mode) {
        this.shortest = mode.shortestInterval();
    }

    ReminderInterval of(Optional<LegacyValue> value, String field, Notes notes) {
        double minutes = value.map(Intervals::number).orElse(Double.NaN);
        if (!(minutes > 0)) {
            String found = value.map(Shown::of).orElse("missing");
            notes.warn(Code.INTERVAL_DEFAULTED, "%s is %s; 60 minutes are taken".formatted(field, found));
            return ReminderInterval.DEFAULT;
        }
        double exact = minutes * SECONDS_PER_MINUTE;
        ReminderInterval interval = new ReminderInterval(Duration.ofSeconds(within(Math.round(exact))));
        if (Math.abs(interval.duration().toSeconds() - exact) > ROUNDING) {
            notes.warn(
                    Code.INTERVAL_CLAMPED,
                    "%s is %s; %s is taken"
                            .formatted(field, value.map(Shown::of).orElse(""), inWords(interval)));
        }
        return interval;
    }

    private long within(long seconds) {
        return Math.max(shortest.toSeconds(), Math.min(seconds, ReminderInterval.LONGEST.toSeconds()));
    }

    private static String inWords(ReminderInterval interval) {
        long seconds = interval.duration().toSeconds();
        return seconds % (long) SECONDS_PER_MINUTE == 0
                ? seconds / (long) SECONDS_PER_MINUTE + " minutes"
                : seconds + " seconds";
    }

    /** The number that a value holds; NaN when it holds none. */
    static double number(LegacyValue value) {
        if (value instanceof LegacyValue.Whole whole) {
            return whole.number().doubleValue();
        }
        return value instanceof LegacyValue.Decimal decimal ? decimal.number() : Double.NaN;
    }
}
