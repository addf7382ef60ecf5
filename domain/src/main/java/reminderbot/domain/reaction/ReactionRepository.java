package reminderbot.domain.reaction;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import reminderbot.domain.id.EventId;
import reminderbot.domain.id.UserId;

/** The current answers, one per member and event. */
public interface ReactionRepository {
    /** Empty when this person has not answered or the guild has no such event. */
    Optional<Reaction> find(EventId event, UserId user);

    /** All answers to an event, by user id; empty when the guild has no such event. */
    List<Reaction> list(EventId event);

    /**
     * Like {@link #list(EventId)}, at most {@code limit}. For whoever takes the data elsewhere.
     *
     * @param after only those of people with a larger id; null for the first
     */
    default List<Reaction> list(EventId event, @Nullable UserId after, int limit) {
        return list(event).stream()
                .filter(reaction -> after == null || reaction.user().value() > after.value())
                .limit(limit)
                .toList();
    }

    /** Everybody who has answered an event; empty when the guild has no such event. */
    default Set<UserId> listUsers(EventId event) {
        return list(event).stream().map(Reaction::user).collect(Collectors.toUnmodifiableSet());
    }

    /** Everybody whose current answer is from after this instant; empty when the guild has no such event. */
    default Set<UserId> listUsersSince(EventId event, Instant since) {
        return list(event).stream()
                .filter(reaction -> reaction.reactedAt().isAfter(since))
                .map(Reaction::user)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Stores an answer; the one this person gave earlier to the event is replaced. Without such an event in the guild nothing is stored. */
    void save(Reaction reaction);

    /**
     * Stores many answers to one event at once, in their order, each like {@link #save}.
     *
     * @param event the one that all of them answer
     */
    default void saveAll(EventId event, List<Reaction> answers) {
        answers.forEach(this::save);
    }

    /** Removes an answer and says whether there was one. */
    boolean delete(EventId event, UserId user);
}
