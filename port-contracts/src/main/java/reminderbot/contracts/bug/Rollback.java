package reminderbot.contracts.bug;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import reminderbot.domain.storage.Stores;
import reminderbot.domain.storage.UnitOfWork;

/** Ends work that went well by keeping nothing of it. */
final class Rollback extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private Rollback() {
        super("not to be kept");
    }

    /** Gives what the work gives, as if it had been kept. */
    static <T> T afterAll(UnitOfWork storage, Function<Stores, T> work) {
        List<T> result = new ArrayList<>();
        try {
            storage.run(stores -> {
                result.add(work.apply(stores));
                throw new Rollback();
            });
        } catch (Rollback e) {
            return result.get(0);
        }
        throw new IllegalStateException("work that throws cannot end well");
    }
}
