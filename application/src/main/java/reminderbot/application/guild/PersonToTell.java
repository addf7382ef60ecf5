package reminderbot.application.guild;

import org.jspecify.annotations.Nullable;
import reminderbot.domain.event.Event;
import reminderbot.domain.event.EventState;
import reminderbot.domain.id.ChannelId;
import reminderbot.domain.reminder.ReminderFailure;
import reminderbot.domain.reminder.ReminderKey;

/**
 * Tells a person what they should know: in the guild's log channel, without one by a direct message to the event's
 * creator, always in the log. Never fails: when nobody can be told, the log says so. Thread-safe.
 */
public interface PersonToTell {
    /**
     * Tells it.
     *
     * @param event the event concerned
     * @param logChannel the guild's log channel; null when it has none
     */
    void tell(Event event, @Nullable ChannelId logChannel, News news);

    /** What there is to tell. */
    sealed interface News {
        /** A reminder was given up; {@code key} is the reference that is also in the log. */
        record ReminderGivenUp(ReminderKey key, ReminderFailure why) implements News {}

        /** The event is held back until somebody does something. */
        record EventBlocked(ReminderKey key, EventState.BlockReason why) implements News {}

        /** The event closed by itself. */
        record EventClosed(EventState.CloseReason why) implements News {}
    }
}
