package reminderbot.contracts.bug;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import reminderbot.domain.id.EventId;
import reminderbot.domain.id.UserId;
import reminderbot.domain.reaction.Reaction;
import reminderbot.domain.reaction.ReactionRepository;

/** Bugs in how answers are kept. */
interface ReactionBugs {
    /** ON CONFLICT DO NOTHING. */
    interface SecondAnswerDoesNotReplaceTheFirst extends ReactionRepository, Bug<ReactionRepository> {
        @Override
        default void save(Reaction reaction) {
            if (sound().find(reaction.event(), reaction.user()).isEmpty()) {
                sound().save(reaction);
            }
        }
    }

    /** The limit is forgotten. */
    interface PagesOfAnswersHaveNoEnd extends ReactionRepository, Bug<ReactionRepository> {
        @Override
        default List<Reaction> list(EventId event, @Nullable UserId after, int limit) {
            return sound().list(event, after, Integer.MAX_VALUE);
        }
    }

    /** ON CONFLICT DO NOTHING, where many are stored at once. */
    interface ManyAnswersDoNotReplaceEarlierOnes extends ReactionRepository, Bug<ReactionRepository> {
        @Override
        default void saveAll(EventId event, List<Reaction> answers) {
            sound().saveAll(
                            event,
                            answers.stream()
                                    .filter(answer ->
                                            sound().find(event, answer.user()).isEmpty())
                                    .toList());
        }
    }

    /** Only the first of the pieces that many answers are cut into. */
    interface OfManyAnswersTheLastAreLost extends ReactionRepository, Bug<ReactionRepository> {
        @Override
        default void saveAll(EventId event, List<Reaction> answers) {
            sound().saveAll(event, answers.subList(0, Math.min(answers.size(), 3)));
        }
    }

    /** A column is missing from what a conflict updates. */
    interface SecondAnswerKeepsTheSourceOfTheFirst extends ReactionRepository, Bug<ReactionRepository> {
        @Override
        default void save(Reaction reaction) {
            var source = sound().find(reaction.event(), reaction.user())
                    .map(Reaction::source)
                    .orElse(reaction.source());
            sound().save(new Reaction(
                    reaction.event(),
                    reaction.user(),
                    reaction.answer(),
                    source,
                    reaction.reactedAt(),
                    reaction.updatedAt()));
        }
    }

    /** Instants are kept in seconds. */
    interface SaveLosesTheMillisecond extends ReactionRepository, Bug<ReactionRepository> {
        @Override
        default void save(Reaction reaction) {
            sound().save(new Reaction(
                    reaction.event(),
                    reaction.user(),
                    reaction.answer(),
                    reaction.source(),
                    reaction.reactedAt().truncatedTo(ChronoUnit.SECONDS),
                    reaction.updatedAt()));
        }
    }

    /** The guild is left out of the WHERE. */
    interface FindIgnoresTheGuild extends ReactionRepository, Bug<ReactionRepository> {
        @Override
        default Optional<Reaction> find(EventId event, UserId user) {
            return sound().find(event, user).or(() -> sound().find(Strangers.other(event), user));
        }
    }

    /** The guild is left out of the WHERE. */
    interface DeleteIgnoresTheGuild extends ReactionRepository, Bug<ReactionRepository> {
        @Override
        default boolean delete(EventId event, UserId user) {
            return sound().delete(event, user) || sound().delete(Strangers.other(event), user);
        }
    }

    /** Says that there was an answer whether there was or not. */
    interface DeleteAlwaysSaysYes extends ReactionRepository, Bug<ReactionRepository> {
        @Override
        default boolean delete(EventId event, UserId user) {
            sound().delete(event, user);
            return true;
        }
    }

    /** The person is left out of the WHERE. */
    interface DeleteRemovesEverybodysAnswer extends ReactionRepository, Bug<ReactionRepository> {
        @Override
        default boolean delete(EventId event, UserId user) {
            boolean deleted = sound().delete(event, user);
            if (deleted) {
                sound().list(event).forEach(other -> sound().delete(event, other.user()));
            }
            return deleted;
        }
    }

    /** In the order in which the rows were written. */
    interface ListIsByTime extends ReactionRepository, Bug<ReactionRepository> {
        @Override
        default List<Reaction> list(EventId event) {
            return sound().list(event).stream()
                    .sorted(Comparator.comparing(Reaction::updatedAt))
                    .toList();
        }
    }

    /** {@code >=} for {@code >}. */
    interface ListUsersSinceTakesTheInstantItself extends ReactionRepository, Bug<ReactionRepository> {
        @Override
        default Set<UserId> listUsersSince(EventId event, Instant since) {
            return sound().listUsersSince(event, since.minusMillis(1));
        }
    }

    /** An answer that was changed counts from when it was first given. */
    interface ListUsersSinceForgetsThoseWhoChangedTheirAnswer extends ReactionRepository, Bug<ReactionRepository> {
        @Override
        default void save(Reaction reaction) {
            memory().putIfAbsent(List.of(reaction.event(), reaction.user()), reaction.reactedAt());
            sound().save(reaction);
        }

        @Override
        default Set<UserId> listUsersSince(EventId event, Instant since) {
            return sound().listUsersSince(event, since).stream()
                    .filter(user -> memory().get(List.of(event, user)) instanceof Instant first && first.isAfter(since))
                    .collect(Collectors.toSet());
        }
    }
}
