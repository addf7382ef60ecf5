package reminderbot.domain.guild;

import org.jspecify.annotations.Nullable;
import reminderbot.domain.event.Countdown;
import reminderbot.domain.event.EventRules;
import reminderbot.domain.event.ReminderInterval;
import reminderbot.domain.id.ChannelId;
import reminderbot.domain.reaction.RequiredReactions;

/**
 * What an event gets of everything its watch does not say.
 *
 * @param interval between its reminders
 * @param maximum of its reminders, 1 to 1000
 * @param answers what counts as an answer
 * @param reminderChannel where its reminders go; null means the event's own channel
 * @param countdown when it reminds if it is to be reminded of by its deadline
 */
public record EventDefaults(
        ReminderInterval interval,
        int maximum,
        RequiredReactions answers,
        @Nullable ChannelId reminderChannel,
        Countdown countdown) {
    /** Every hour, ten times, to yes, no and maybe, in the event's own channel (design, section 4.4). */
    public static final EventDefaults STANDARD =
            new EventDefaults(ReminderInterval.DEFAULT, 10, RequiredReactions.DEFAULT, null, Countdown.DEFAULT);

    public EventDefaults {
        EventRules.requireMaximum(maximum);
    }

    /** The same with another interval. */
    public EventDefaults every(ReminderInterval newInterval) {
        return new EventDefaults(newInterval, maximum, answers, reminderChannel, countdown);
    }

    /** The same with another maximum. */
    public EventDefaults atMost(int newMaximum) {
        return new EventDefaults(interval, newMaximum, answers, reminderChannel, countdown);
    }

    /** The same with other answers. */
    public EventDefaults answeredBy(RequiredReactions newAnswers) {
        return new EventDefaults(interval, maximum, newAnswers, reminderChannel, countdown);
    }

    /** The same with another channel; null means the event's own. */
    public EventDefaults remindingIn(@Nullable ChannelId newChannel) {
        return new EventDefaults(interval, maximum, answers, newChannel, countdown);
    }

    /** The same with another countdown. */
    public EventDefaults countingDown(Countdown newCountdown) {
        return new EventDefaults(interval, maximum, answers, reminderChannel, newCountdown);
    }
}
