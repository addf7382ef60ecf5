package reminderbot.application.refusal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import reminderbot.domain.event.Countdown;
import reminderbot.domain.event.EventRules;
import reminderbot.domain.event.ReminderInterval;
import reminderbot.domain.mode.OperatingMode;

/** What people may choose for events and as their defaults; anything else is refused with what is possible. */
public final class Choices {
    private Choices() {}

    /** The interval chosen; empty when none is. */
    public static Optional<ReminderInterval> interval(@Nullable Duration chosen, OperatingMode mode) {
        if (chosen == null) {
            return Optional.empty();
        }
        Duration shortest = mode.shortestInterval();
        if (chosen.compareTo(shortest) < 0 || chosen.compareTo(ReminderInterval.LONGEST) > 0) {
            throw new Refused(Refusal.INTERVAL_OUT_OF_RANGE, shortest, ReminderInterval.LONGEST);
        }
        return Optional.of(new ReminderInterval(chosen));
    }

    /** The maximum of reminders chosen; empty when none is. */
    public static Optional<Integer> maximum(@Nullable Integer chosen) {
        if (chosen != null && (chosen < 1 || chosen > EventRules.MOST_REMINDERS)) {
            throw new Refused(Refusal.MAXIMUM_OUT_OF_RANGE, 1, EventRules.MOST_REMINDERS);
        }
        return Optional.ofNullable(chosen);
    }

    /** The countdown with reminders at these times before a deadline, in any order. */
    public static Countdown countdown(List<Duration> chosen) {
        if (!Countdown.isPossible(chosen)) {
            throw new Refused(Refusal.COUNTDOWN_OUT_OF_RANGE, Countdown.MOST, Countdown.SHORTEST, Countdown.LONGEST);
        }
        return new Countdown(chosen);
    }

    /** A duration of a setting, in whole seconds. */
    public static Duration within(Duration chosen, Duration shortest, Duration longest) {
        if (chosen.compareTo(shortest) < 0 || chosen.compareTo(longest) > 0) {
            throw new Refused(Refusal.DELAY_OUT_OF_RANGE, shortest, longest);
        }
        return chosen;
    }

    /** A number of a setting. */
    public static int within(int chosen, int least, int most) {
        if (chosen < least || chosen > most) {
            throw new Refused(Refusal.SETTING_OUT_OF_RANGE, least, most);
        }
        return chosen;
    }

    /** An instant that must be still to come; null stays null. */
    public static @Nullable Instant future(@Nullable Instant chosen, Instant now) {
        if (chosen != null && !chosen.isAfter(now)) {
            throw new Refused(Refusal.NOT_IN_THE_FUTURE, chosen);
        }
        return chosen;
    }
}
