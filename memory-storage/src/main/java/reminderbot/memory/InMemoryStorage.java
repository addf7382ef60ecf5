package reminderbot.memory;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import reminderbot.domain.storage.Stores;
import reminderbot.domain.storage.UnitOfWork;

/**
 * Keeps everything in memory. Each unit of work that writes works on a copy, which becomes the state when the work ends
 * well. Thread-safe.
 */
public final class InMemoryStorage implements UnitOfWork {
    private final ReentrantLock writer = new ReentrantLock(true);
    private volatile Tables committed = new Tables();

    @Override
    public <T> T call(Function<Stores, T> work) {
        if (writer.isHeldByCurrentThread()) {
            throw new IllegalStateException("units of work do not nest");
        }
        writer.lock();
        try {
            Tables copy = new Tables(committed);
            T result = within(new Unit(copy, true), work);
            committed = copy;
            return result;
        } finally {
            writer.unlock();
        }
    }

    @Override
    public <T> T read(Function<Stores, T> work) {
        return within(new Unit(committed, false), work);
    }

    private static <T> T within(Unit unit, Function<Stores, T> work) {
        try {
            return work.apply(new InMemoryStores(unit));
        } finally {
            unit.end();
        }
    }
}
