package reminderbot.bootstrap.loop;

import java.util.function.Function;
import reminderbot.domain.storage.Stores;
import reminderbot.domain.storage.UnitOfWork;

/** The open storage, which tells somebody after each change that was kept. As thread-safe as the one it stands before. */
public final class WakingUnitOfWork implements UnitOfWork, AutoCloseable {
    private final UnitOfWork unitOfWork;
    private final Runnable closing;
    private volatile Runnable afterChange = () -> {};

    /**
     * Stands before a storage.
     *
     * @param closing closes it
     */
    public WakingUnitOfWork(UnitOfWork unitOfWork, Runnable closing) {
        this.unitOfWork = unitOfWork;
        this.closing = closing;
    }

    /** What to do after each change; it must not block. */
    public void afterChange(Runnable action) {
        afterChange = action;
    }

    @Override
    public <T> T call(Function<Stores, T> work) {
        T result = unitOfWork.call(work);
        afterChange.run();
        return result;
    }

    @Override
    public <T> T read(Function<Stores, T> work) {
        return unitOfWork.read(work);
    }

    @Override
    public void close() {
        closing.run();
    }
}
