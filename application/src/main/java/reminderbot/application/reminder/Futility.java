package reminderbot.application.reminder;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reminderbot.application.guild.HouseRules;
import reminderbot.application.reaction.CallRoll;
import reminderbot.domain.event.Event;
import reminderbot.domain.id.UserId;
import reminderbot.domain.reminder.RollCall;
import reminderbot.domain.storage.Stores;

/**
 * Whether the reminders of an event still bring answers. One is futile when it reached everybody missing, nobody having to
 * wait for a turn, and nobody of the audience has answered since the roll it was made from.
 */
final class Futility {
    private Futility() {}

    /**
     * The event after a reminder that pinged somebody.
     *
     * @param called the roll of its last try; null when it is not known whom it should have reached
     * @param pinged whom it reached
     */
    static Event reminded(
            Stores stores, Event event, CallRoll.Outcome.@Nullable Called called, List<UserId> pinged, Instant now) {
        if (called == null) {
            return event.reminded(now, false);
        }
        RollCall roll = called.roll();
        boolean futile = new HashSet<>(pinged).containsAll(roll.missing())
                && !isAnsweredSince(stores, event, roll, called.checkedAt());
        boolean answeredBefore = event.history().futileReminders() > 0
                && isAnsweredSince(stores, event, roll, event.history().lastReminder());
        return (answeredBefore ? event.answered() : event).reminded(now, futile);
    }

    /**
     * Whether another reminder would be one too many. A countdown is never cut off: its reminders are few, and the last ones
     * before a deadline are those that count.
     */
    static boolean stops(Stores stores, HouseRules rules, Event event, RollCall roll) {
        return event.isFutile()
                && event.rules().countdown() == null
                && !roll.missing().isEmpty()
                && rules.stopsWhenFutile(stores, event.place().guild())
                && !isAnsweredSince(stores, event, roll, event.history().lastReminder());
    }

    private static boolean isAnsweredSince(Stores stores, Event event, RollCall roll, @Nullable Instant since) {
        return since != null
                && stores.reactions().listUsersSince(event.id(), since).stream().anyMatch(roll::expects);
    }
}
