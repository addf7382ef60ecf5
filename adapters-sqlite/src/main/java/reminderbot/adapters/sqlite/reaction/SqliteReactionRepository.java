package reminderbot.adapters.sqlite.reaction;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import reminderbot.adapters.sqlite.mapping.Json;
import reminderbot.adapters.sqlite.mapping.Unit;
import reminderbot.domain.id.EventId;
import reminderbot.domain.id.UserId;
import reminderbot.domain.reaction.Reaction;
import reminderbot.domain.reaction.ReactionRepository;

/** The answers as one unit of work sees them. */
public final class SqliteReactionRepository implements ReactionRepository {
    /** So many answers are about 100 KB of JSON. */
    private static final int AT_ONCE = 1_000;

    private final ReactionMapper mapper;

    public SqliteReactionRepository(Unit unit) {
        mapper = unit.mapper(ReactionMapper.class);
    }

    /** The mapper this repository needs. */
    public static Class<?> mapper() {
        return ReactionMapper.class;
    }

    @Override
    public Optional<Reaction> find(EventId event, UserId user) {
        return Optional.ofNullable(mapper.find(event, user)).map(ReactionRow::toReaction);
    }

    @Override
    public List<Reaction> list(EventId event) {
        List<Reaction> reactions = new ArrayList<>();
        mapper.list(event, row -> reactions.add(row.getResultObject().toReaction(event)));
        return Collections.unmodifiableList(reactions);
    }

    @Override
    public List<Reaction> list(EventId event, @Nullable UserId after, int limit) {
        return mapper.listAfter(event, after == null ? 0 : after.value(), limit).stream()
                .flatMap(row -> row.toReactions(event))
                .sorted(Comparator.comparingLong(reaction -> reaction.user().value()))
                .toList();
    }

    @Override
    public Set<UserId> listUsers(EventId event) {
        return users(mapper.listUsers(event));
    }

    @Override
    public Set<UserId> listUsersSince(EventId event, Instant since) {
        return users(mapper.listUsersSince(event, since));
    }

    @Override
    public void save(Reaction reaction) {
        mapper.save(ReactionRow.of(reaction));
    }

    @Override
    public void saveAll(EventId event, List<Reaction> answers) {
        for (int begin = 0; begin < answers.size(); begin += AT_ONCE) {
            List<Reaction> some = answers.subList(begin, Math.min(begin + AT_ONCE, answers.size()));
            saveSome(event, some);
        }
    }

    @Override
    public boolean delete(EventId event, UserId user) {
        return mapper.delete(event, user) > 0;
    }

    private void saveSome(EventId event, List<Reaction> some) {
        if (areAlike(some)) {
            ReactionRow row = ReactionRow.of(some.get(0));
            mapper.saveAlike(
                    event, row, Json.writeIds(some, reaction -> reaction.user().value()));
        } else {
            mapper.saveAll(event, Json.writeRows(some, ReactionRow::write));
        }
    }

    private static boolean areAlike(List<Reaction> some) {
        Reaction first = some.get(0);
        return some.stream()
                .allMatch(one -> one.answer().equals(first.answer())
                        && one.source() == first.source()
                        && one.reactedAt().equals(first.reactedAt())
                        && one.updatedAt().equals(first.updatedAt()));
    }

    private static Set<UserId> users(String json) {
        // Not Set.copyOf: its linear probing compares record with record, which was half of a roll of a thousand
        // members.
        Set<UserId> users = new HashSet<>();
        for (long user : Json.read(json, long[].class)) {
            users.add(new UserId(user));
        }
        return Collections.unmodifiableSet(users);
    }
}
