package reminderbot.adapters.sqlite.reminder;

import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import reminderbot.adapters.sqlite.mapping.Unit;
import reminderbot.domain.event.Event;
import reminderbot.domain.id.EventId;
import reminderbot.domain.id.GuildId;
import reminderbot.domain.id.UserId;
import reminderbot.domain.reminder.Pings;
import reminderbot.domain.reminder.ReminderId;
import reminderbot.domain.reminder.ReminderKey;
import reminderbot.domain.reminder.ReminderLog;
import reminderbot.domain.reminder.ReminderLogRepository;

/** The reminders as one unit of work sees them. */
public final class SqliteReminderLogRepository implements ReminderLogRepository {
    private final ReminderLogMapper mapper;
    private final Parts parts;
    private final Instant unitStartedAt;

    public SqliteReminderLogRepository(Unit unit) {
        mapper = unit.mapper(ReminderLogMapper.class);
        parts = new Parts(unit.mapper(ReminderPartMapper.class));
        unitStartedAt = unit.startedAt();
    }

    /** The mappers this repository needs. */
    public static List<Class<?>> mappers() {
        return List.of(ReminderLogMapper.class, ReminderPartMapper.class);
    }

    @Override
    public boolean add(ReminderLog log) {
        boolean added = mapper.add(ReminderRow.of(log, unitStartedAt)) > 0;
        if (added && log.plan() != null) {
            parts.replace(id(log).orElseThrow(), log);
        }
        return added;
    }

    @Override
    public void save(ReminderLog log) {
        id(log).ifPresent(id -> {
            mapper.update(id, ReminderRow.of(log, unitStartedAt));
            parts.replace(id, log);
        });
    }

    @Override
    public Optional<ReminderLog> find(GuildId guild, ReminderKey key) {
        return Optional.ofNullable(mapper.find(guild, key.text())).map(parts::complete);
    }

    @Override
    public Optional<ReminderLog> findPending(EventId event) {
        return Optional.ofNullable(mapper.findPending(event)).map(parts::complete);
    }

    @Override
    public List<ReminderLog> list(EventId event, int limit) {
        return mapper.list(event, limit).stream().map(parts::complete).toList();
    }

    @Override
    public Map<UserId, Pings> listPings(EventId event, Instant since) {
        Map<UserId, Pings> pings = new HashMap<>();
        mapper.listPings(event, since, row -> {
            PingsRow one = row.getResultObject();
            pings.put(one.userId(), one.toPings());
        });
        return Collections.unmodifiableMap(pings);
    }

    @Override
    public List<EventId> listDueTries(Instant now, int limit) {
        return List.copyOf(mapper.listDueTries(now, limit));
    }

    @Override
    public Optional<Instant> findNextTryAfter(Instant now) {
        return Optional.ofNullable(mapper.findNextTryAfter(now));
    }

    @Override
    public List<ReminderId> listDueRemovals(Instant now, int limit) {
        return mapper.listDueRemovals(now, limit).stream().map(RemovalRow::toId).toList();
    }

    @Override
    public Optional<Instant> findNextRemoval() {
        return Optional.ofNullable(mapper.findNextRemoval());
    }

    @Override
    public void hastenRemovals(EventId event, Instant to) {
        mapper.hastenRemovals(event, to, unitStartedAt);
    }

    @Override
    public int deleteForgettable(Instant before, int limit) {
        return mapper.deleteForgettable(before, before.minus(Event.REOPENS_WITHIN), limit);
    }

    private Optional<Long> id(ReminderLog log) {
        return Optional.ofNullable(mapper.findId(log.event(), log.key().text()));
    }
}
