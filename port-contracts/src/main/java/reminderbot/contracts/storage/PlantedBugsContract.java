package reminderbot.contracts.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import reminderbot.contracts.bug.PlantedBug;
import reminderbot.domain.storage.UnitOfWork;

/** The random histories that every storage is tried with find bugs: each of many, planted around this storage. */
public interface PlantedBugsContract extends AgreementContract {
    @ParameterizedTest
    @MethodSource("reminderbot.contracts.bug.PlantedBug#all")
    default void a_planted_bug_is_found(PlantedBug bug) {
        Agreement agreement = new Agreement(this, bug::in);
        UnitOfWork empty = unitOfWork();
        Optional<Disagreement> found = Optional.empty();

        for (long seed : RandomUnits.seeds().toArray()) {
            found = agreement.firstDisagreement(empty, RandomUnits.of(seed));
            if (found.isPresent()) {
                break;
            }
            empty = emptied();
        }

        assertThat(found).as("whether somebody notices this of %s", bug).isPresent();
    }
}
