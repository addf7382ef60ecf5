package reminderbot.memory;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reminderbot.domain.event.Event;
import reminderbot.domain.event.EventRepository;
import reminderbot.domain.guild.Guild;
import reminderbot.domain.id.EventId;
import reminderbot.domain.id.GuildId;
import reminderbot.domain.reminder.ReminderLog;
import reminderbot.domain.storage.StorageException;

/** The events of one unit of work. */
record InMemoryEventRepository(Unit unit) implements EventRepository {
    private static final Comparator<Event> BY_MESSAGE =
            Comparator.comparingLong(event -> event.place().message().value());
    private static final Comparator<Event> NEWEST_FIRST = Comparator.<Event, Instant>comparing(
                    event -> event.history().createdAt())
            .thenComparing(BY_MESSAGE)
            .reversed();

    @Override
    public Optional<Event> find(EventId id) {
        return Optional.ofNullable(unit.toRead().events.get(id.message()))
                .filter(event -> event.id().equals(id));
    }

    @Override
    public void save(Event event) {
        Tables tables = unit.toWrite();
        unit.requireStored(event.place().guild());
        Event present = tables.events.get(event.place().message());
        if (present != null && !present.id().equals(event.id())) {
            throw new StorageException("message " + event.place().message() + " is an event of another guild");
        }
        tables.events.put(event.place().message(), event);
    }

    @Override
    public int deleteForgettable(GuildId guild, Instant before, int limit) {
        List<EventId> forgotten = ofGuild(guild, Set.of(Event.Kind.values()))
                .filter(event -> event.isForgettable(before))
                .limit(limit)
                .map(Event::id)
                .toList();
        Tables tables = unit.toWrite();
        forgotten.forEach(tables::deleteEvent);
        return forgotten.size();
    }

    @Override
    public boolean delete(EventId id) {
        Tables tables = unit.toWrite();
        if (!tables.holds(id)) {
            return false;
        }
        tables.deleteEvent(id);
        return true;
    }

    @Override
    public List<Event> list(GuildId guild, Set<Event.Kind> kinds, int offset, int limit) {
        return ofGuild(guild, kinds)
                .sorted(NEWEST_FIRST)
                .skip(offset)
                .limit(limit)
                .toList();
    }

    @Override
    public int count(GuildId guild, Set<Event.Kind> kinds) {
        return (int) ofGuild(guild, kinds).count();
    }

    @Override
    public List<Event> search(GuildId guild, String titlePart, int limit) {
        return ofGuild(guild, Set.of(Event.Kind.values()))
                .filter(event -> event.title().holds(titlePart))
                .sorted(NEWEST_FIRST)
                .limit(limit)
                .toList();
    }

    @Override
    public List<EventId> listDue(Instant now, int limit) {
        return unit.toRead().events.values().stream()
                .flatMap(event -> waiting(event).stream())
                .filter(waiting -> !waiting.next().isAfter(now))
                .sorted(Waiting.EARLIEST_FIRST)
                .limit(limit)
                .map(Waiting::event)
                .toList();
    }

    @Override
    public Optional<Instant> findNextDue() {
        return unit.toRead().events.values().stream()
                .flatMap(event -> waiting(event).stream())
                .map(Waiting::next)
                .min(Comparator.naturalOrder());
    }

    @Override
    public List<EventId> listGone(Instant instant) {
        return gone().filter(gone -> !gone.next().isAfter(instant))
                .sorted(Waiting.EARLIEST_FIRST)
                .map(Waiting::event)
                .toList();
    }

    @Override
    public Optional<Instant> findNextGone(Instant instant) {
        return gone().map(Waiting::next).filter(since -> since.isAfter(instant)).min(Comparator.naturalOrder());
    }

    @Override
    public List<EventId> listImported() {
        return unit.toRead().events.values().stream()
                .filter(event -> event.history().imported())
                .sorted(BY_MESSAGE)
                .map(Event::id)
                .toList();
    }

    @Override
    public List<EventId> listOpen(Instant now) {
        return unit.toRead().events.values().stream()
                .filter(event -> !isLeft(event) && (!event.isOver() || event.reopensOnWithdrawal(now)))
                .sorted(BY_MESSAGE)
                .map(Event::id)
                .toList();
    }

    private Stream<Event> ofGuild(GuildId guild, Set<Event.Kind> kinds) {
        return unit.toRead().events.values().stream()
                .filter(event -> event.place().guild().equals(guild) && kinds.contains(event.kind()));
    }

    private boolean isLeft(Event event) {
        Guild guild = unit.toRead().guilds.get(event.place().guild());
        return guild != null && guild.isLeft();
    }

    private Stream<Waiting> gone() {
        return unit.toRead().events.values().stream()
                .flatMap(event ->
                        Stream.ofNullable(event.history().goneSince()).map(since -> new Waiting(event.id(), since)));
    }

    private Optional<Waiting> waiting(Event event) {
        @Nullable Instant next = event.nextReminderAt();
        boolean pending =
                unit.toRead().reminders.of(event.id()).values().stream().anyMatch(ReminderLog::isPending);
        return next == null || pending || event.secondReadAt().isPresent() || isLeft(event)
                ? Optional.empty()
                : Optional.of(new Waiting(event.id(), next));
    }
}
