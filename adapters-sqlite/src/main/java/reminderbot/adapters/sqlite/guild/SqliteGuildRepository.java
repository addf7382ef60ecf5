package reminderbot.adapters.sqlite.guild;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import reminderbot.adapters.sqlite.mapping.Unit;
import reminderbot.domain.guild.Guild;
import reminderbot.domain.guild.GuildRepository;
import reminderbot.domain.id.GuildId;

/** The guilds as one unit of work sees them. */
public final class SqliteGuildRepository implements GuildRepository {
    private final GuildMapper mapper;
    private final Instant now;

    public SqliteGuildRepository(Unit unit) {
        mapper = unit.mapper(GuildMapper.class);
        now = unit.startedAt();
    }

    /** The mapper this repository needs. */
    public static Class<?> mapper() {
        return GuildMapper.class;
    }

    @Override
    public Optional<Guild> find(GuildId id) {
        return Optional.ofNullable(mapper.find(id)).map(GuildRow::toGuild);
    }

    @Override
    public void save(Guild guild) {
        mapper.save(GuildRow.of(guild, now));
    }

    @Override
    public boolean delete(GuildId id) {
        mapper.deleteEvents(id);
        mapper.deleteMembers(id);
        return mapper.delete(id) > 0;
    }

    @Override
    public List<GuildId> listPresent() {
        return List.copyOf(mapper.listPresent());
    }

    @Override
    public List<GuildId> listLeft(Instant instant) {
        return List.copyOf(mapper.listLeft(instant));
    }
}
