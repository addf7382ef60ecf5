package reminderbot.domain.storage;

import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The only way to the repositories. Thread-safe: units that write run one after the other, those that read beside them.
 * Nothing that waits for Discord may happen inside, and no second unit that writes: it fails.
 */
public interface UnitOfWork {
    /**
     * Runs work that may change something: all of it is kept durably, or, when it throws, none of it.
     *
     * @throws StorageException when the storage fails; nothing was kept
     */
    <T> T call(Function<Stores, T> work);

    /** Like {@link #call} for work without a result. */
    default void run(Consumer<Stores> work) {
        call(stores -> {
            work.accept(stores);
            return true;
        });
    }

    /**
     * Runs work that only reads, on one consistent view and without holding writers up.
     *
     * @throws StorageException when the storage fails, or when the work tries to write
     */
    <T> T read(Function<Stores, T> work);
}
