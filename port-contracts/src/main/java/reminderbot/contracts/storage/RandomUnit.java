package reminderbot.contracts.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import reminderbot.domain.storage.StorageException;
import reminderbot.domain.storage.Stores;
import reminderbot.domain.storage.UnitOfWork;

/**
 * One unit of work drawn at random, which does the same wherever and however often it is run.
 *
 * @param reopens whether the storage is closed and opened again before it
 */
record RandomUnit(boolean reopens, Manner manner, List<Operation> operations) {
    RandomUnit {
        operations = List.copyOf(operations);
    }

    /** What can be seen of it from outside. */
    Object outcomeOn(UnitOfWork storage) {
        try {
            return manner == Manner.READS ? storage.read(this::all) : storage.call(this::all);
        } catch (StorageException e) {
            return "refused";
        } catch (DrawnToFail e) {
            return "failed";
        }
    }

    private Object all(Stores stores) {
        List<Object> outcomes = new ArrayList<>();
        for (Operation operation : operations) {
            outcomes.add(outcome(operation, stores));
        }
        if (manner == Manner.FAILS_MIDWAY) {
            throw new DrawnToFail();
        }
        return outcomes;
    }

    private Object outcome(Operation operation, Stores stores) {
        try {
            return operation.work().apply(stores);
        } catch (StorageException e) {
            if (manner == Manner.GOES_ON) {
                return "refused";
            }
            throw e;
        }
    }

    @Override
    public String toString() {
        String names = operations.stream().map(Operation::name).collect(Collectors.joining("; "));
        return (reopens ? "reopened, then " : "") + manner + ": " + names;
    }

    /** How a unit comes to its end. */
    enum Manner {
        /** Writes nothing. */
        READS,
        /** Ends with the first refusal, or well. */
        WRITES,
        /** Takes no notice of a refusal. */
        GOES_ON,
        /** Throws after some operations that may all have worked. */
        FAILS_MIDWAY
    }

    private static final class DrawnToFail extends RuntimeException {
        private static final long serialVersionUID = 1L;

        DrawnToFail() {
            super("drawn to fail");
        }
    }
}
