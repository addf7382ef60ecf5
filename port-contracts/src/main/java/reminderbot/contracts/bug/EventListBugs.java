package reminderbot.contracts.bug;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import reminderbot.domain.event.Event;
import reminderbot.domain.event.EventRepository;
import reminderbot.domain.id.GuildId;

/** Bugs in how the events of a guild are listed. */
interface EventListBugs {
    /** A page gives one event too many. */
    interface ListIsOffByOne extends EventRepository, Bug<EventRepository> {
        @Override
        default List<Event> list(GuildId guild, Set<Event.Kind> kinds, int offset, int limit) {
            return sound().list(guild, kinds, offset, limit + 1);
        }
    }

    /** Every page is the first. */
    interface ListIgnoresTheOffset extends EventRepository, Bug<EventRepository> {
        @Override
        default List<Event> list(GuildId guild, Set<Event.Kind> kinds, int offset, int limit) {
            return sound().list(guild, kinds, 0, limit);
        }
    }

    /** DESC is forgotten. */
    interface ListIsReversed extends EventRepository, Bug<EventRepository> {
        @Override
        default List<Event> list(GuildId guild, Set<Event.Kind> kinds, int offset, int limit) {
            List<Event> events = new ArrayList<>(sound().list(guild, kinds, offset, limit));
            Collections.reverse(events);
            return events;
        }
    }

    /** The states asked for are not. */
    interface CountIgnoresTheStates extends EventRepository, Bug<EventRepository> {
        @Override
        default int count(GuildId guild, Set<Event.Kind> kinds) {
            return sound().count(guild, Set.of(Event.Kind.values()));
        }
    }

    /** LIKE and its wildcards. */
    interface SearchTakesPercentForAnything extends EventRepository, Bug<EventRepository> {
        @Override
        default List<Event> search(GuildId guild, String titlePart, int limit) {
            return sound().search(guild, titlePart.replace("%", ""), limit);
        }
    }

    /** A search gives all there is. */
    interface SearchIgnoresTheLimit extends EventRepository, Bug<EventRepository> {
        @Override
        default List<Event> search(GuildId guild, String titlePart, int limit) {
            return sound().search(guild, titlePart, Integer.MAX_VALUE);
        }
    }
}
