package reminderbot.bootstrap.loop;

import java.util.function.Function;
import reminderbot.domain.storage.Stores;
import reminderbot.domain.storage.UnitOfWork;

/** A unit of work that tells somebody after each change that was kept. As thread-safe as the one it stands before. */
public final class WakingUnitOfWork implements UnitOfWork {
    private final UnitOfWork unitOfWork;
    private volatile Runnable afterChange = () -> {};

    public WakingUnitOfWork(UnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
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
}
