package reminderbot.adapters.sqlite.guild;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import reminderbot.adapters.sqlite.mapping.Json;
import reminderbot.adapters.sqlite.mapping.Unit;
import reminderbot.domain.guild.Excuse;
import reminderbot.domain.guild.KnownMember;
import reminderbot.domain.guild.MemberRepository;
import reminderbot.domain.guild.Remembered;
import reminderbot.domain.id.EventId;
import reminderbot.domain.id.GuildId;
import reminderbot.domain.id.UserId;

/** The remembered members as one unit of work sees them. */
public final class SqliteMemberRepository implements MemberRepository {
    /** So many people are about 100 KB of JSON. */
    private static final int AT_ONCE = 1_000;

    private final MemberMapper mapper;
    private final Instant unitStartedAt;

    public SqliteMemberRepository(Unit unit) {
        mapper = unit.mapper(MemberMapper.class);
        unitStartedAt = unit.startedAt();
    }

    /** The mapper this repository needs. */
    public static Class<?> mapper() {
        return MemberMapper.class;
    }

    @Override
    public Optional<KnownMember> find(GuildId guild, UserId user) {
        return Optional.ofNullable(mapper.find(guild, user)).map(MemberRow::toMember);
    }

    @Override
    public void save(KnownMember member) {
        mapper.save(MemberRow.of(member), unitStartedAt);
    }

    @Override
    public void saveAll(GuildId guild, List<KnownMember> members) {
        for (int begin = 0; begin < members.size(); begin += AT_ONCE) {
            List<KnownMember> some = members.subList(begin, Math.min(begin + AT_ONCE, members.size()));
            mapper.saveAll(guild, Json.writeRows(some, MemberRow::write), unitStartedAt);
        }
    }

    @Override
    public List<KnownMember> list(GuildId guild, @Nullable UserId after, int limit) {
        return mapper.list(guild, after == null ? 0 : after.value(), limit).stream()
                .flatMap(row -> row.toMembers(guild))
                .sorted(Comparator.comparingLong(member -> member.user().value()))
                .toList();
    }

    @Override
    public void touch(GuildId guild, Collection<UserId> users, Instant now) {
        if (!users.isEmpty()) {
            mapper.touch(guild, Json.writeIds(users, UserId::value), now, unitStartedAt);
        }
    }

    @Override
    public void optOut(EventId event, UserId user) {
        mapper.optOut(event, user);
    }

    @Override
    public boolean optIn(EventId event, UserId user) {
        return mapper.optIn(event, user) > 0;
    }

    @Override
    public Remembered count(GuildId guild, UserId user) {
        return mapper.count(guild, user);
    }

    @Override
    public boolean forget(GuildId guild, UserId user) {
        int traces = mapper.delete(guild, user)
                + mapper.deleteAnswers(guild, user)
                + mapper.deleteOptOuts(guild, user)
                + mapper.deletePings(guild, user)
                + mapper.deleteWatches(guild, user);
        return traces > 0;
    }

    @Override
    public Map<UserId, Excuse> listExcused(EventId event, Instant now) {
        return mapper.listExcused(event, now).stream()
                .collect(Collectors.toUnmodifiableMap(
                        ExcuseRow::userId, ExcuseRow::excuse, (one, other) -> one == Excuse.OPTED_OUT ? one : other));
    }
}
