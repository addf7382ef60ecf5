package reminderbot.adapters.sqlite.event;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import reminderbot.adapters.sqlite.mapping.Codes;
import reminderbot.adapters.sqlite.mapping.Json;
import reminderbot.adapters.sqlite.mapping.Unit;
import reminderbot.adapters.sqlite.reaction.RequiredJson;
import reminderbot.domain.event.Event;
import reminderbot.domain.event.EventRepository;
import reminderbot.domain.id.EventId;
import reminderbot.domain.id.GuildId;
import reminderbot.domain.reaction.RequiredReactions;
import reminderbot.domain.storage.StorageException;

/** The events as one unit of work sees them. */
public final class SqliteEventRepository implements EventRepository {
    private final EventMapper mapper;
    private final Instant now;

    public SqliteEventRepository(Unit unit) {
        mapper = unit.mapper(EventMapper.class);
        now = unit.startedAt();
    }

    /** The mapper this repository needs. */
    public static Class<?> mapper() {
        return EventMapper.class;
    }

    @Override
    public Optional<Event> find(EventId id) {
        return Optional.ofNullable(mapper.find(id)).map(EventRow::toEvent);
    }

    @Override
    public Optional<RequiredReactions> findRequired(EventId id) {
        return Optional.ofNullable(mapper.findRequired(id)).map(RequiredJson::parse);
    }

    @Override
    public void save(Event event) {
        if (mapper.save(EventRow.of(event, now)) == 0) {
            throw new StorageException("message " + event.place().message() + " is an event of another guild");
        }
    }

    @Override
    public int deleteForgettable(GuildId guild, Instant before, int limit) {
        return mapper.deleteForgettable(guild, before, before.minus(Event.REOPENS_WITHIN), limit);
    }

    @Override
    public boolean delete(EventId id) {
        return mapper.delete(id) > 0;
    }

    @Override
    public List<Event> list(GuildId guild, Set<Event.Kind> kinds, int offset, int limit) {
        return events(mapper.list(guild, states(kinds), offset, limit));
    }

    @Override
    public int count(GuildId guild, Set<Event.Kind> kinds) {
        return mapper.count(guild, states(kinds));
    }

    @Override
    public List<Event> search(GuildId guild, String titlePart, int limit) {
        return events(mapper.search(guild, titlePart, limit));
    }

    @Override
    public List<EventId> listDue(Instant now, int limit) {
        return List.copyOf(mapper.listDue(now, limit));
    }

    @Override
    public Optional<Instant> findNextDue() {
        return Optional.ofNullable(mapper.findNextDue());
    }

    @Override
    public List<EventId> listGone(Instant instant) {
        return List.copyOf(mapper.listGone(instant));
    }

    @Override
    public Optional<Instant> findNextGone(Instant instant) {
        return Optional.ofNullable(mapper.findNextGone(instant));
    }

    @Override
    public List<EventId> listImported() {
        return List.copyOf(mapper.listImported());
    }

    @Override
    public List<EventId> listOpen(Instant now) {
        return List.copyOf(mapper.listOpen(now, now.minus(Event.REOPENS_WITHIN)));
    }

    private static List<Event> events(List<EventRow> rows) {
        return rows.stream().map(EventRow::toEvent).toList();
    }

    private static String states(Set<Event.Kind> kinds) {
        return Json.write(kinds.stream().map(Codes::of).toList());
    }
}
