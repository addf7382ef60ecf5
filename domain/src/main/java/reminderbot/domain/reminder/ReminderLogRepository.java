package reminderbot.domain.reminder;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import reminderbot.domain.id.EventId;
import reminderbot.domain.id.GuildId;
import reminderbot.domain.id.UserId;

/** The reminders with their plans, parts and recipients. */
public interface ReminderLogRepository {
    /**
     * Stores a new reminder and says whether it was stored: an event has one at most that is pending, and one at most per
     * scheduled instant; without such an event in the guild nothing is stored.
     */
    boolean add(ReminderLog log);

    /**
     * Replaces status, plan, parts and removal of a stored reminder; one that is not stored stays so.
     *
     * @throws reminderbot.domain.storage.StorageException when that makes it the event's second pending reminder
     */
    void save(ReminderLog log);

    /** Empty when the guild has no reminder of this key. */
    Optional<ReminderLog> find(GuildId guild, ReminderKey key);

    /** The event's reminder that is not finished; empty when there is none. */
    Optional<ReminderLog> findPending(EventId event);

    /** The event's reminders, the newest first, at most {@code limit}. */
    List<ReminderLog> list(EventId event, int limit);

    /**
     * How often and when everybody who was ever pinged for this event, or in its guild since {@code since}, was pinged;
     * empty when the guild has no such event. Pings are those of parts that were delivered, and of parts that a pending
     * reminder has yet to send. A ping counts at the instant its reminder finished or, while it is pending, was planned.
     */
    Map<UserId, Pings> listPings(EventId event, Instant since);

    /** Events of all guilds whose pending reminder is to be worked on, the earliest first. For the scheduler. */
    List<EventId> listDueTries(Instant now, int limit);

    /**
     * When the first pending reminder of any guild that rests at this instant is to be worked on; empty when none rests.
     * For the scheduler.
     */
    Optional<Instant> findNextTryAfter(Instant now);

    /** Reminders of all guilds whose messages are to be removed by now, the earliest first, then by key. For the loop. */
    List<ReminderId> listDueRemovals(Instant now, int limit);

    /** When messages of any guild are to be removed next; empty when none are. For the loop. */
    Optional<Instant> findNextRemoval();

    /** Lets the messages of an event's reminders that are to be removed later be removed at this instant. */
    void hastenRemovals(EventId event, Instant to);

    /**
     * Removes reminders of all guilds that may be forgotten ({@link ReminderLog#isForgettable}), at most {@code limit} and
     * in no order, and says how many. For upkeep.
     */
    int deleteForgettable(Instant before, int limit);
}
