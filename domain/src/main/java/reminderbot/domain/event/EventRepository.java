package reminderbot.domain.event;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import reminderbot.domain.id.EventId;
import reminderbot.domain.id.GuildId;

/** The watched events. */
public interface EventRepository {
    /** Empty when the guild has no such event, also when another guild has it. */
    Optional<Event> find(EventId id);

    /** Stores a new event, or replaces the one of the same message. Its guild must be stored already. */
    void save(Event event);

    /** Removes an event with its answers and reminders, and says whether there was one. */
    boolean delete(EventId id);

    /** The guild's events in any of these states, newest first, at most {@code limit} after skipping {@code offset}. */
    List<Event> list(GuildId guild, Set<Event.Kind> kinds, int offset, int limit);

    /** How many events the guild has in any of these states. */
    int count(GuildId guild, Set<Event.Kind> kinds);

    /** The guild's events whose title holds this text whatever its case, newest first; all of them for an empty text. */
    List<Event> search(GuildId guild, String titlePart, int limit);

    /** Events of all guilds whose next reminder is due, the earliest first. For the scheduler, never for a command. */
    List<EventId> listDue(Instant now, int limit);

    /** When the next reminder of any guild is due; empty when none is set. For the scheduler. */
    Optional<Instant> findNextDue();

    /** Events of all guilds that are not over, by message id. For the reads at start and after a lost session. */
    List<EventId> listOpen();
}
