package reminderbot.application.guild;

import java.util.List;
import reminderbot.domain.event.Event;
import reminderbot.domain.event.EventState;
import reminderbot.domain.guild.GuildSettings;
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
     * @param settings of its guild: the log channel, and the language spoken there
     */
    void tell(Event event, GuildSettings settings, News news);

    /** What there is to tell. */
    sealed interface News {
        /** A reminder was given up; {@code key} is the reference that is also in the log. */
        record ReminderGivenUp(ReminderKey key, ReminderFailure why) implements News {}

        /** The event is held back until somebody does something. */
        record EventBlocked(ReminderKey key, EventState.BlockReason why) implements News {}

        /**
         * The next reminder of the event would fail, unless somebody does something before.
         *
         * @param others events of which the same holds
         */
        record PermissionsLacking(List<BotPermissions.Lack> lacks, int others) implements News {
            public PermissionsLacking {
                lacks = List.copyOf(lacks);
            }
        }

        /**
         * The event was blocked and reminds again by itself.
         *
         * @param others events of which the same holds
         */
        record EventUnblocked(int others) implements News {}

        /** The event closed by itself. */
        record EventClosed(EventState.CloseReason why) implements News {}

        /** The event is paused because three reminders in a row reached everybody missing, and nobody answered. */
        record RemindersFutile() implements News {}

        /** The event is over because its message or channel is gone. */
        record EventArchived() implements News {}

        /** The messages of an earlier reminder stay because Discord does not let the bot delete them. */
        record RemovalRefused(ReminderKey key) implements News {}
    }
}
