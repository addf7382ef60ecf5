package reminderbot.memory;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import reminderbot.domain.id.EventId;
import reminderbot.domain.id.GuildId;
import reminderbot.domain.id.UserId;
import reminderbot.domain.reminder.Pings;
import reminderbot.domain.reminder.ReminderId;
import reminderbot.domain.reminder.ReminderKey;
import reminderbot.domain.reminder.ReminderLog;
import reminderbot.domain.reminder.ReminderLogRepository;
import reminderbot.domain.reminder.ReminderStatus;
import reminderbot.domain.storage.StorageException;

/** The reminders of one unit of work. */
record InMemoryReminderLogRepository(Unit unit) implements ReminderLogRepository {
    @Override
    public boolean add(ReminderLog log) {
        Tables tables = unit.toWrite();
        boolean taken = ofEvent(log.event())
                .anyMatch(other ->
                        other.scheduledAt().equals(log.scheduledAt()) || (other.isPending() && log.isPending()));
        if (taken || !tables.holds(log.event())) {
            return false;
        }
        tables.reminders.put(log.event(), log.key(), log);
        return true;
    }

    @Override
    public void save(ReminderLog log) {
        Tables tables = unit.toWrite();
        if (!tables.reminders.holds(log.event(), log.key())) {
            return;
        }
        boolean otherPending = ofEvent(log.event())
                .anyMatch(other -> other.isPending() && !other.key().equals(log.key()));
        if (otherPending && log.isPending()) {
            throw new StorageException("event " + log.event() + " has another reminder that is pending");
        }
        tables.reminders.put(log.event(), log.key(), log);
    }

    @Override
    public Optional<ReminderLog> find(GuildId guild, ReminderKey key) {
        return unit.toRead().reminders.stream()
                .filter(ofEvent -> ofEvent.getKey().guild().equals(guild))
                .flatMap(ofEvent -> Stream.ofNullable(ofEvent.getValue().get(key)))
                .findFirst();
    }

    @Override
    public Optional<ReminderLog> findPending(EventId event) {
        return ofEvent(event).filter(ReminderLog::isPending).findFirst();
    }

    @Override
    public List<ReminderLog> list(EventId event, int limit) {
        return ofEvent(event)
                .sorted(Comparator.comparing(ReminderLog::scheduledAt).reversed())
                .limit(limit)
                .toList();
    }

    @Override
    public Map<UserId, Pings> listPings(EventId event, Instant since) {
        Map<UserId, Pings> pings = new HashMap<>();
        if (unit.toRead().holds(event)) {
            unit.toRead().reminders.stream()
                    .filter(ofEvent -> ofEvent.getKey().guild().equals(event.guild()))
                    .flatMap(ofEvent -> ofEvent.getValue().values().stream())
                    .flatMap(log -> PastPing.of(log, event, since))
                    .forEach(ping -> pings.merge(ping.user(), ping.asPings(), PastPing::together));
        }
        return Map.copyOf(pings);
    }

    @Override
    public List<EventId> listDueTries(Instant now, int limit) {
        return tries().filter(next -> !next.next().isAfter(now))
                .sorted(Waiting.EARLIEST_FIRST)
                .limit(limit)
                .map(Waiting::event)
                .toList();
    }

    @Override
    public Optional<Instant> findNextTryAfter(Instant now) {
        return tries().map(Waiting::next).filter(next -> next.isAfter(now)).min(Comparator.naturalOrder());
    }

    @Override
    public List<ReminderId> listDueRemovals(Instant now, int limit) {
        return removals()
                .filter(removal -> !removal.at().isAfter(now))
                .sorted(Comparator.comparing(Removal::at)
                        .thenComparing(removal -> removal.id().key().text()))
                .limit(limit)
                .map(Removal::id)
                .toList();
    }

    @Override
    public Optional<Instant> findNextRemoval() {
        return removals().map(Removal::at).min(Comparator.naturalOrder());
    }

    @Override
    public void hastenRemovals(EventId event, Instant to) {
        unit.toWrite().reminders.replace(event, log -> isRemovedAfter(log, to), log -> log.removingAt(to));
    }

    @Override
    public int deleteForgettable(Instant before, int limit) {
        Tables tables = unit.toWrite();
        List<ReminderLog> forgotten = tables.reminders
                .values()
                .filter(log -> Optional.ofNullable(tables.events.get(log.event().message()))
                        .filter(event -> log.isForgettable(event, before))
                        .isPresent())
                .limit(limit)
                .toList();
        forgotten.forEach(log -> tables.reminders.remove(log.event(), log.key()));
        return forgotten.size();
    }

    private static boolean isRemovedAfter(ReminderLog log, Instant instant) {
        Instant at = log.removeAt();
        return at != null && at.isAfter(instant);
    }

    private Stream<ReminderLog> ofEvent(EventId event) {
        return unit.toRead().reminders.of(event).values().stream();
    }

    private Stream<Removal> removals() {
        return unit.toRead()
                .reminders
                .values()
                .flatMap(log -> Stream.ofNullable(log.removeAt()).map(at -> new Removal(log.id(), at)));
    }

    private Stream<Waiting> tries() {
        return unit.toRead()
                .reminders
                .values()
                .flatMap(log -> log.status() instanceof ReminderStatus.Pending pending
                        ? Stream.of(new Waiting(log.event(), pending.nextTryAt()))
                        : Stream.empty());
    }

    private record Removal(ReminderId id, Instant at) {}
}
