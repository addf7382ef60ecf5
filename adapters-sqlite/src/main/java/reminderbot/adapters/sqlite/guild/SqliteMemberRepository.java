package reminderbot.adapters.sqlite.guild;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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
        mapper.save(MemberRow.of(member, unitStartedAt));
    }

    @Override
    public void touch(GuildId guild, Collection<UserId> users, Instant now) {
        users.forEach(user -> mapper.touch(MemberRow.of(KnownMember.unnamed(guild, user, now), unitStartedAt)));
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
