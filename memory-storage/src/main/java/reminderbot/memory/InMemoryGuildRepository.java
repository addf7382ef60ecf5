package reminderbot.memory;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import reminderbot.domain.guild.Guild;
import reminderbot.domain.guild.GuildRepository;
import reminderbot.domain.id.GuildId;

/** The guilds of one unit of work. */
record InMemoryGuildRepository(Unit unit) implements GuildRepository {
    @Override
    public Optional<Guild> find(GuildId id) {
        return Optional.ofNullable(unit.toRead().guilds.get(id));
    }

    @Override
    public void save(Guild guild) {
        unit.toWrite().guilds.put(guild.id(), guild);
    }

    @Override
    public boolean delete(GuildId id) {
        Tables tables = unit.toWrite();
        tables.deleteEvents(event -> event.guild().equals(id));
        tables.members.removeGroup(id);
        return tables.guilds.remove(id) != null;
    }

    @Override
    public List<GuildId> listPresent() {
        return ids(guild -> !guild.isLeft());
    }

    @Override
    public List<GuildId> listLeft(Instant instant) {
        return ids(guild -> guild.leftAt() != null && !guild.leftAt().isAfter(instant));
    }

    private List<GuildId> ids(Predicate<Guild> which) {
        return unit.toRead().guilds.values().stream()
                .filter(which)
                .map(Guild::id)
                .sorted(Comparator.comparingLong(GuildId::value))
                .toList();
    }
}
