package reminderbot.memory;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import reminderbot.domain.storage.Stores;
import reminderbot.domain.storage.UnitOfWork;

/**
 * Keeps everything in memory. Each unit of work that writes works on a copy, which becomes the state when the work ends
 * well. Thread-safe: who reads waits for nobody.
 */
public final class InMemoryStorage implements UnitOfWork {
    private final ReentrantLock writer = new ReentrantLock(true);
    private final Keeper keeper;
    private volatile Tables committed;

    /** Empty, and forgotten with this object. */
    public InMemoryStorage() {
        this(new Tables(), contents -> {});
    }

    private InMemoryStorage(Tables committed, Keeper keeper) {
        this.committed = committed;
        this.keeper = keeper;
    }

    /** Begins with what is here now; from then on each unit of work is kept elsewhere before it is seen, or fails. */
    public InMemoryStorage keptBy(Keeper newKeeper) {
        return new InMemoryStorage(committed, newKeeper);
    }

    /** All there is. */
    public Contents contents() {
        return new Contents(committed);
    }

    @Override
    public <T> T call(Function<Stores, T> work) {
        if (writer.isHeldByCurrentThread()) {
            throw new IllegalStateException("units of work do not nest");
        }
        writer.lock();
        try {
            Unit unit = new Unit(committed, true);
            T result = within(unit, work);
            unit.outcome().ifPresent(this::commit);
            return result;
        } finally {
            writer.unlock();
        }
    }

    @Override
    public <T> T read(Function<Stores, T> work) {
        return within(new Unit(committed, false), work);
    }

    private void commit(Tables next) {
        keeper.keep(new Contents(next));
        committed = next;
    }

    private static <T> T within(Unit unit, Function<Stores, T> work) {
        try {
            return work.apply(new InMemoryStores(unit));
        } finally {
            unit.end();
        }
    }
}
