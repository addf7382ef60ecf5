package reminderbot.domain.event;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import reminderbot.domain.id.EventId;
import reminderbot.domain.id.GuildId;
import reminderbot.domain.reaction.RequiredReactions;

/** The watched events. */
public interface EventRepository {
    /** Empty when the guild has no such event, also when another guild has it. */
    Optional<Event> find(EventId id);

    /** What counts as an answer to an event now; empty like {@link #find}, and when the event is archived. */
    default Optional<RequiredReactions> findRequired(EventId id) {
        return find(id).filter(event -> event.kind() != Event.Kind.ARCHIVED)
                .map(event -> event.rules().required());
    }

    /**
     * Stores a new event, or replaces the one of the same message, whose answers, reminders and opt-outs stay.
     *
     * @throws reminderbot.domain.storage.StorageException when its guild is not stored, or the message is an event of
     *     another guild
     */
    void save(Event event);

    /**
     * Removes events of a guild that may be forgotten ({@link Event#isForgettable}), with their answers, reminders and
     * opt-outs, at most {@code limit} and in no order, and says how many. For upkeep.
     */
    int deleteForgettable(GuildId guild, Instant before, int limit);

    /** Removes an event with its answers, reminders and opt-outs, and says whether there was one. */
    boolean delete(EventId id);

    /**
     * The guild's events in any of these states, the last watched first, at most {@code limit} after skipping
     * {@code offset}. Of two watched at once the one with the larger message id comes first.
     */
    List<Event> list(GuildId guild, Set<Event.Kind> kinds, int offset, int limit);

    /** How many events the guild has in any of these states. */
    int count(GuildId guild, Set<Event.Kind> kinds);

    /** The guild's events whose title {@linkplain EventTitle#holds holds} this text, in the order of {@link #list}. */
    List<Event> search(GuildId guild, String titlePart, int limit);

    /**
     * Events of all guilds whose next reminder is due, the earliest first. An event with a pending reminder is left out,
     * that one is finished first, and so are one whose message seems gone, and all of a guild that the bot has left. For
     * the scheduler, never for a command.
     */
    List<EventId> listDue(Instant now, int limit);

    /** When the next event that {@link #listDue} can list is due, of all guilds; empty when none is. For the scheduler. */
    Optional<Instant> findNextDue();

    /**
     * Events of all guilds whose message {@linkplain EventHistory#goneSince is gone} since this instant or longer, the
     * longest first; of two gone at once the smaller message id comes first. For the scheduler.
     */
    List<EventId> listGone(Instant instant);

    /**
     * Since when the first message that went after this instant is gone, of all guilds; empty when none went. For the
     * scheduler.
     */
    Optional<Instant> findNextGone(Instant instant);

    /**
     * Events of all guilds that were {@linkplain EventHistory#imported imported} and not begun with, by message id. For the
     * start.
     */
    List<EventId> listImported();

    /**
     * Events of all guilds to which an answer may still matter, by message id: those that are not over, and those that
     * {@linkplain Event#reopensOnWithdrawal reopen} when one is withdrawn; those of guilds that the bot has left are none.
     * For the reads at start and after a lost session.
     */
    List<EventId> listOpen(Instant now);
}
