package reminderbot.memory;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import reminderbot.domain.id.EventId;
import reminderbot.domain.id.UserId;
import reminderbot.domain.reaction.Reaction;
import reminderbot.domain.reaction.ReactionRepository;
import reminderbot.memory.Tables.Participation;

/** The answers of one unit of work. */
record InMemoryReactionRepository(Unit unit) implements ReactionRepository {
    @Override
    public Optional<Reaction> find(EventId event, UserId user) {
        return Optional.ofNullable(unit.toRead().reactions.get(new Participation(event, user)));
    }

    @Override
    public List<Reaction> list(EventId event) {
        return unit.toRead().reactions.values().stream()
                .filter(reaction -> reaction.event().equals(event))
                .sorted(Comparator.comparingLong(reaction -> reaction.user().value()))
                .toList();
    }

    @Override
    public void save(Reaction reaction) {
        Tables tables = unit.toWrite();
        if (tables.holds(reaction.event())) {
            tables.reactions.put(new Participation(reaction.event(), reaction.user()), reaction);
        }
    }

    @Override
    public boolean delete(EventId event, UserId user) {
        return unit.toWrite().reactions.remove(new Participation(event, user)) != null;
    }
}
