package reminderbot.bootstrap.upkeep;

import java.time.Instant;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** What is done for the storage once a day. Fails with an exception whose message says what to do. */
public interface Upkeep {
    /** When the last backup was made, by this process or another; empty when there is none. */
    Optional<Instant> findLast();

    /**
     * Does it, beside reminders that may be due meanwhile.
     *
     * @param stopping asked between two steps: whether to leave the rest for another time
     */
    void handle(BooleanSupplier stopping);
}
