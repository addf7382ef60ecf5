package reminderbot.memory;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import reminderbot.domain.id.EventId;
import reminderbot.domain.id.UserId;
import reminderbot.domain.reaction.Reaction;
import reminderbot.domain.reaction.ReactionRepository;

/** The answers of one unit of work. */
record InMemoryReactionRepository(Unit unit) implements ReactionRepository {
    @Override
    public Optional<Reaction> find(EventId event, UserId user) {
        return Optional.ofNullable(unit.toRead().reactions.get(event, user));
    }

    @Override
    public List<Reaction> list(EventId event) {
        return unit.toRead().reactions.of(event).values().stream()
                .sorted(Comparator.comparingLong(reaction -> reaction.user().value()))
                .toList();
    }

    @Override
    public void save(Reaction reaction) {
        Tables tables = unit.toWrite();
        if (tables.holds(reaction.event())) {
            tables.reactions.put(reaction.event(), reaction.user(), reaction);
        }
    }

    @Override
    public boolean delete(EventId event, UserId user) {
        return unit.toWrite().reactions.remove(event, user);
    }
}
