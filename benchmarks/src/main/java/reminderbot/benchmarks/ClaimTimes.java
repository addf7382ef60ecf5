package reminderbot.benchmarks;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import reminderbot.domain.storage.Stores;
import reminderbot.domain.storage.UnitOfWork;

/**
 * The storage as the claims see it, which notes when each was committed. A claim takes the earliest due events and gives
 * their number, and nothing else writes here, so the n-th event claimed is the n-th that was due.
 */
final class ClaimTimes implements UnitOfWork {
    private final UnitOfWork storage;
    private final List<Instant> due;
    private final List<Duration> late = new ArrayList<>();
    private final CountDownLatch all;

    /**
     * Before any claim.
     *
     * @param due when each event is due, ascending
     */
    ClaimTimes(UnitOfWork storage, List<Instant> due) {
        this.storage = storage;
        this.due = due;
        all = new CountDownLatch(due.size());
    }

    /** Waits until every event is claimed. */
    Lateness await(Duration atMost) throws InterruptedException {
        if (!all.await(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new IllegalStateException(all.getCount() + " events are still not claimed after " + atMost);
        }
        return new Lateness(late);
    }

    @Override
    public <T> T call(Function<Stores, T> work) {
        T claimed = storage.call(work);
        // Finer than the bot's clock, which counts whole milliseconds.
        Instant committed = InstantSource.system().instant();
        for (int n = 0; n < (Integer) claimed; n++) {
            late.add(Duration.between(due.get(late.size()), committed));
            all.countDown();
        }
        return claimed;
    }

    @Override
    public <T> T read(Function<Stores, T> work) {
        return storage.read(work);
    }
}
