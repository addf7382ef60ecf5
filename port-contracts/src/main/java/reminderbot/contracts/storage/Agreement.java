package reminderbot.contracts.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import reminderbot.domain.storage.UnitOfWork;
import reminderbot.memory.InMemoryStorage;

/**
 * Whether a storage does what the in-memory storage does.
 *
 * @param storages gives the storage, emptied and reopened
 * @param changed what is made of the storage before it is tried
 */
record Agreement(AgreementContract storages, UnaryOperator<UnitOfWork> changed) {
    /**
     * The first difference in a history; empty when there is none.
     *
     * @param empty the storage under test, in which there is nothing yet
     */
    Optional<Disagreement> firstDisagreement(UnitOfWork empty, List<RandomUnit> history) {
        UnitOfWork model = new InMemoryStorage();
        UnitOfWork storage = changed.apply(empty);
        for (int i = 0; i < history.size(); i++) {
            RandomUnit unit = history.get(i);
            if (unit.reopens()) {
                storage = changed.apply(storages.reopened());
            }
            Object expected = unit.outcomeOn(model);
            Object actual = unit.outcomeOn(storage);
            if (!Objects.equals(expected, actual)) {
                return Optional.of(new Disagreement(history.subList(0, i + 1), expected, actual));
            }
        }
        return Optional.empty();
    }

    /** A disagreement without what is not needed to come to one: leaves out ever smaller pieces of the history. */
    Disagreement shortened(Disagreement found) {
        Disagreement shortest = found;
        for (int piece = found.history().size() / 2; piece > 0; piece /= 2) {
            int from = 0;
            while (from < shortest.history().size()) {
                Optional<Disagreement> shorter =
                        firstDisagreement(storages.emptied(), without(shortest.history(), from, piece));
                shortest = shorter.orElse(shortest);
                from += shorter.isPresent() ? 0 : piece;
            }
        }
        return shortest;
    }

    private static List<RandomUnit> without(List<RandomUnit> history, int from, int count) {
        List<RandomUnit> shorter = new ArrayList<>(history);
        shorter.subList(from, Math.min(from + count, history.size())).clear();
        return shorter;
    }
}
