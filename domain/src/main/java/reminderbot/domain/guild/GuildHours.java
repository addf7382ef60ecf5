package reminderbot.domain.guild;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;

/**
 * When it is which time of day in a guild, and when nobody is reminded there.
 *
 * @param zone whose wall clock counts
 * @param quiet on that wall clock
 */
public record GuildHours(ZoneId zone, QuietHours quiet) {
    /** UTC with the usual quiet hours. */
    public static final GuildHours DEFAULT = new GuildHours(ZoneOffset.UTC, QuietHours.DEFAULT);

    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration MINUTE = Duration.ofMinutes(1);

    /** The same in another zone. */
    public GuildHours in(ZoneId newZone) {
        return new GuildHours(newZone, quiet);
    }

    /** The same with other quiet hours. */
    public GuildHours quiet(QuietHours newQuiet) {
        return new GuildHours(zone, newQuiet);
    }

    /** Whether nobody is reminded at this instant. */
    public boolean isQuiet(Instant instant) {
        return quiet.include(timeAt(instant));
    }

    /**
     * The earliest instant from this one on that is not quiet: this one itself, or the end of the quiet hours it lies in.
     * Exact on days whose clocks change, on which the quiet hours may end by a jump of the clock.
     */
    public Instant firstAllowed(Instant instant) {
        ZoneRules rules = zone.getRules();
        Instant allowed = instant;
        while (isQuiet(allowed)) {
            Instant end = allowed.plus(remaining(timeAt(allowed)));
            ZoneOffsetTransition change = rules.nextTransition(allowed);
            allowed = change != null && change.getInstant().isBefore(end) ? change.getInstant() : end;
        }
        return allowed;
    }

    /**
     * The latest instant up to this one that is not quiet: this one itself, or the last whole minute before the quiet hours
     * it lies in. As exact as {@link #firstAllowed}.
     */
    public Instant lastAllowed(Instant instant) {
        ZoneRules rules = zone.getRules();
        Instant allowed = instant;
        while (isQuiet(allowed)) {
            Instant begin = allowed.minus(elapsed(timeAt(allowed)));
            ZoneOffsetTransition change = rules.previousTransition(allowed.plusMillis(1));
            boolean jumped = change != null && change.getInstant().isAfter(begin);
            allowed = (jumped ? change.getInstant() : begin).minus(MINUTE);
        }
        return allowed;
    }

    private LocalTime timeAt(Instant instant) {
        return instant.atZone(zone).toLocalTime();
    }

    /** From a quiet time of day to the end of the quiet hours, while no clock changes. */
    private Duration remaining(LocalTime time) {
        Duration toEnd = Duration.between(time, quiet.until());
        return toEnd.isNegative() || toEnd.isZero() ? toEnd.plus(DAY) : toEnd;
    }

    /** From the beginning of the quiet hours to a quiet time of day, while no clock changes. */
    private Duration elapsed(LocalTime time) {
        Duration fromBegin = Duration.between(quiet.from(), time);
        return fromBegin.isNegative() ? fromBegin.plus(DAY) : fromBegin;
    }
}
