package reminderbot.adapters.sqlite;

import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import reminderbot.domain.storage.StorageException;

/** Units of work in one transaction: all of them are kept, or none. Only waiting for its end is thread-safe. */
final class CommitGroup {
    private final CompletableFuture<Boolean> end = new CompletableFuture<>();
    private int size;

    /** Units of work done so far. */
    int size() {
        return size;
    }

    /** One more is done. */
    void add() {
        size++;
    }

    /** Everything done is kept. */
    void end() {
        end.complete(true);
    }

    /** Nothing is kept. */
    void fail(StorageException why) {
        end.completeExceptionally(why);
    }

    /**
     * Waits until it is known whether everything is kept, even when interrupted: the answer is what matters.
     *
     * @throws StorageException when it is not
     */
    void awaitEnd() {
        try {
            end.join();
        } catch (CompletionException e) {
            throw new StorageException(
                    String.valueOf(Objects.requireNonNull(e.getCause()).getMessage()), e);
        }
    }
}
