package reminderbot.domain.event;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import reminderbot.domain.id.ChannelId;
import reminderbot.domain.reaction.RequiredReactions;

/**
 * What a moderator chose for an event besides its interval.
 *
 * @param audience who is expected
 * @param required what counts as an answer
 * @param target where reminders go; null means the event's own channel
 * @param maximum how many reminders at most, 1 to {@value #MOST_REMINDERS}
 * @param deadline when the event closes by itself; null means never
 * @param countdown how long before the deadline it reminds; null means that it reminds at its interval
 */
public record EventRules(
        Audience audience,
        RequiredReactions required,
        @Nullable ChannelId target,
        int maximum,
        @Nullable Instant deadline,
        @Nullable Countdown countdown) {
    /** The largest maximum of reminders per event (design, section 4.4). */
    public static final int MOST_REMINDERS = 1000;

    public EventRules {
        requireMaximum(maximum);
        if (countdown != null && deadline == null) {
            throw new IllegalArgumentException("without a deadline there is nothing to count down to");
        }
    }

    /** With reminders at the interval. */
    public EventRules(
            Audience audience,
            RequiredReactions required,
            @Nullable ChannelId target,
            int maximum,
            @Nullable Instant deadline) {
        this(audience, required, target, maximum, deadline, null);
    }

    /** The same for another audience. */
    public EventRules expecting(Audience newAudience) {
        return new EventRules(newAudience, required, target, maximum, deadline, countdown);
    }

    /** The same with other answers. */
    public EventRules answeredBy(RequiredReactions newRequired) {
        return new EventRules(audience, newRequired, target, maximum, deadline, countdown);
    }

    /** The same with reminders to another channel; null means the event's own. */
    public EventRules remindingIn(@Nullable ChannelId newTarget) {
        return new EventRules(audience, required, newTarget, maximum, deadline, countdown);
    }

    /** The same with another maximum. */
    public EventRules atMost(int newMaximum) {
        return new EventRules(audience, required, target, newMaximum, deadline, countdown);
    }

    /** The same with another deadline; null means none, and so reminders at the interval. */
    public EventRules until(@Nullable Instant newDeadline) {
        Countdown left = newDeadline == null ? null : countdown;
        return new EventRules(audience, required, target, maximum, newDeadline, left);
    }

    /** The same with reminders counted back from the deadline, which there must be; null means at the interval. */
    public EventRules countingDown(@Nullable Countdown newCountdown) {
        return new EventRules(audience, required, target, maximum, deadline, newCountdown);
    }

    /** Fails unless an event may have this many reminders. */
    public static void requireMaximum(int maximum) {
        if (maximum < 1 || maximum > MOST_REMINDERS) {
            throw new IllegalArgumentException(
                    "the maximum of reminders is 1 to " + MOST_REMINDERS + ", not " + maximum);
        }
    }
}
