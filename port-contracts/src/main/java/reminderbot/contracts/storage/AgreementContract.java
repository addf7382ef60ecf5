package reminderbot.contracts.storage;

import static org.assertj.core.api.Assertions.fail;

import java.util.function.UnaryOperator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import reminderbot.domain.storage.UnitOfWork;

/** A storage does what the in-memory storage does, whatever is done to it. */
public interface AgreementContract extends StorageContract {
    /** The storage under test, closed and opened again. */
    UnitOfWork reopened();

    /** Another storage, empty, that is the one under test from now on. */
    UnitOfWork emptied();

    @ParameterizedTest
    @MethodSource("reminderbot.contracts.storage.RandomUnits#seeds")
    default void agrees_with_the_in_memory_storage_on_every_operation_of_a_random_history(long seed) {
        Agreement agreement = new Agreement(this, UnaryOperator.identity());

        agreement
                .firstDisagreement(unitOfWork(), RandomUnits.of(seed))
                .map(agreement::shortened)
                .ifPresent(disagreement -> fail("seed %d disagrees %s", seed, disagreement));
    }
}
