package reminderbot.memory;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import reminderbot.domain.guild.Excuse;
import reminderbot.domain.guild.KnownMember;
import reminderbot.domain.guild.MemberRepository;
import reminderbot.domain.guild.Remembered;
import reminderbot.domain.id.EventId;
import reminderbot.domain.id.GuildId;
import reminderbot.domain.id.UserId;

/** The remembered members of one unit of work. */
record InMemoryMemberRepository(Unit unit) implements MemberRepository {
    @Override
    public Optional<KnownMember> find(GuildId guild, UserId user) {
        return Optional.ofNullable(unit.toRead().members.get(guild, user));
    }

    @Override
    public void save(KnownMember member) {
        Tables tables = unit.toWrite();
        unit.requireStored(member.guild());
        tables.members.put(member.guild(), member.user(), member);
    }

    @Override
    public List<KnownMember> list(GuildId guild, @Nullable UserId after, int limit) {
        return unit.toRead().members.of(guild).values().stream()
                .filter(member -> after == null || member.user().value() > after.value())
                .sorted(Comparator.comparingLong(member -> member.user().value()))
                .limit(limit)
                .toList();
    }

    @Override
    public void touch(GuildId guild, Collection<UserId> users, Instant now) {
        Tables tables = unit.toWrite();
        for (UserId user : users) {
            unit.requireStored(guild);
            KnownMember known = tables.members.get(guild, user);
            tables.members.put(guild, user, known == null ? KnownMember.unnamed(guild, user, now) : known.seen(now));
        }
    }

    @Override
    public void optOut(EventId event, UserId user) {
        Tables tables = unit.toWrite();
        if (tables.holds(event)) {
            tables.optOuts.put(event, user, user);
        }
    }

    @Override
    public boolean optIn(EventId event, UserId user) {
        return unit.toWrite().optOuts.remove(event, user);
    }

    @Override
    public Remembered count(GuildId guild, UserId user) {
        return new Traces(unit.toRead(), guild, user).count();
    }

    @Override
    public boolean forget(GuildId guild, UserId user) {
        Traces traces = new Traces(unit.toWrite(), guild, user);
        boolean found = traces.exist();
        traces.remove();
        return found;
    }

    @Override
    public Map<UserId, Excuse> listExcused(EventId event, Instant now) {
        Tables tables = unit.toRead();
        Map<UserId, Excuse> excused = new HashMap<>();
        if (tables.holds(event)) {
            tables.members
                    .of(event.guild())
                    .forEach((user, member) -> excuse(member, now).ifPresent(excuse -> excused.put(user, excuse)));
            tables.optOuts.of(event).keySet().forEach(user -> excused.put(user, Excuse.OPTED_OUT));
        }
        return Map.copyOf(excused);
    }

    private static Optional<Excuse> excuse(KnownMember member, Instant now) {
        if (member.optedOut()) {
            return Optional.of(Excuse.OPTED_OUT);
        }
        Instant until = member.awayUntil();
        return until != null && now.isBefore(until) ? Optional.of(Excuse.AWAY) : Optional.empty();
    }
}
