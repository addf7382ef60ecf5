package reminderbot.adapters.jsonlegacy.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import reminderbot.domain.event.Event;
import reminderbot.domain.event.EventHistory;
import reminderbot.domain.event.EventRules;

/**
 * An event of which the main file says something else than this bot wrote there.
 *
 * @param theirs what the rules make of the record alone
 * @param changes which of its fields differ from what this bot wrote
 */
record Merge(Event ours, Event theirs, Written changes) {
    /** The event with those fields as they are in the file, and everything else as it was. */
    Event event() {
        EventRules rules = changes.hasOtherRequired()
                ? ours.rules().answeredBy(theirs.rules().required())
                : ours.rules();
        boolean anew = changes.hasOtherTimes();
        return new Event(
                changes.hasOtherChannel() ? theirs.place() : ours.place(),
                changes.hasOtherTitle() ? theirs.title() : ours.title(),
                ours.description(),
                changes.hasOtherInterval() ? theirs.interval() : ours.interval(),
                anew ? theirs.anchor() : ours.anchor(),
                rules,
                changes.hasOtherPause() ? theirs.state() : ours.state(),
                anew ? nextReminder() : ours.nextReminderAt(),
                history(anew));
    }

    /** That of an event that begins anew, where there is one at all and no pause ends first. */
    private @Nullable Instant nextReminder() {
        boolean theirState = changes.hasOtherPause() || ours.kind() == Event.Kind.ACTIVE;
        return theirState ? theirs.nextReminderAt() : ours.nextReminderAt();
    }

    private EventHistory history(boolean anew) {
        EventHistory history = ours.history();
        return new EventHistory(
                history.createdBy(),
                changes.hasOtherCreation() ? theirs.history().createdAt() : history.createdAt(),
                changes.hasOtherLastReminder() ? theirs.history().lastReminder() : history.lastReminder(),
                history.remindersSent(),
                history.futileReminders(),
                history.goneSince(),
                history.imported() || anew);
    }
}
