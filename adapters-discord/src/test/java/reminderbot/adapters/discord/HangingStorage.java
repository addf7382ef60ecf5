package reminderbot.adapters.discord;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import reminderbot.domain.storage.StorageException;
import reminderbot.domain.storage.Stores;
import reminderbot.domain.storage.UnitOfWork;

/** A storage that can be made to hang, as a full disk does, or to fail. */
final class HangingStorage implements UnitOfWork {
    private static final long MOMENT_MILLIS = 20;

    private final UnitOfWork storage;
    private final Semaphore changes = new Semaphore(0);
    private volatile CountDownLatch open = new CountDownLatch(0);
    private volatile boolean failing;

    HangingStorage(UnitOfWork storage) {
        this.storage = storage;
    }

    void hang() {
        open = new CountDownLatch(1);
    }

    void release() {
        open.countDown();
    }

    void fail(boolean fail) {
        failing = fail;
    }

    @Override
    public <T> T call(Function<Stores, T> work) {
        pass();
        T result = storage.call(work);
        changes.release();
        return result;
    }

    @Override
    public <T> T read(Function<Stores, T> work) {
        pass();
        return storage.read(work);
    }

    /** Waits until something may have been written, or a moment. */
    void awaitChange() {
        try {
            boolean unused = changes.tryAcquire(MOMENT_MILLIS, TimeUnit.MILLISECONDS);
            changes.drainPermits();
        } catch (InterruptedException e) {
            throw new IllegalStateException("interrupted", e);
        }
    }

    private void pass() {
        if (failing) {
            throw new StorageException("the storage is broken");
        }
        try {
            open.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException("interrupted", e);
        }
    }
}
