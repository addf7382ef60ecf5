package reminderbot.contracts.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import reminderbot.contracts.bug.PlantedBug;
import reminderbot.domain.storage.UnitOfWork;
import reminderbot.memory.InMemoryStorage;

class AgreementTest {
    private static final long SEED = 1;

    private final WithABug storages = new WithABug();

    @Test
    void a_disagreement_tells_its_seed_and_what_was_done() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(
                        () -> storages.agrees_with_the_in_memory_storage_on_every_operation_of_a_random_history(SEED))
                .withMessageContainingAll("seed " + SEED, "touch [", "expected", "but was");
    }

    @Test
    void a_disagreement_is_shortened_to_what_it_needs() {
        Agreement agreement = new Agreement(storages, storage -> storage);
        Disagreement found = agreement
                .firstDisagreement(storages.unitOfWork(), RandomUnits.of(SEED))
                .orElseThrow();

        // A guild, somebody in it, and the touch.
        assertThat(agreement.shortened(found).history()).hasSizeLessThanOrEqualTo(3);
        assertThat(found.history()).hasSizeGreaterThan(3);
    }

    /** A storage that moves the last-seen time of members back. */
    private static final class WithABug implements AgreementContract {
        private static final PlantedBug BUG = PlantedBug.all()
                .filter(bug -> bug.toString().equals("member: touch moves time back"))
                .findFirst()
                .orElseThrow();

        private UnitOfWork storage = emptied();

        @Override
        public UnitOfWork unitOfWork() {
            return storage;
        }

        @Override
        public UnitOfWork reopened() {
            return storage;
        }

        @Override
        public UnitOfWork emptied() {
            storage = BUG.in(new InMemoryStorage());
            return storage;
        }
    }
}
