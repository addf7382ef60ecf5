package reminderbot.contracts.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import reminderbot.contracts.memory.InMemoryStorage;
import reminderbot.domain.storage.StorageException;
import reminderbot.domain.storage.UnitOfWork;

/** A storage does what the in-memory storage does, whatever is done to it. */
public interface AgreementContract extends StorageContract {
    /** The storage under test, closed and opened again. */
    UnitOfWork reopened();

    @Test
    default void agrees_with_the_in_memory_storage_on_two_thousand_random_operations() {
        int operations = 2_000;
        RandomOperations random = new RandomOperations(20_260_302);
        UnitOfWork model = new InMemoryStorage();
        UnitOfWork storage = unitOfWork();
        List<String> history = new ArrayList<>();

        for (int i = 0; i < operations; i++) {
            if (i == operations / 2) {
                storage = reopened();
            }
            Operation operation = random.next();
            history.add(operation.name());

            assertThat(outcome(storage, operation))
                    .as("operation %d, the last of %s", i, history.subList(Math.max(0, i - 10), i + 1))
                    .isEqualTo(outcome(model, operation));
        }
    }

    private static Object outcome(UnitOfWork storage, Operation operation) {
        try {
            return storage.call(operation.work());
        } catch (StorageException e) {
            return "refused";
        }
    }
}
