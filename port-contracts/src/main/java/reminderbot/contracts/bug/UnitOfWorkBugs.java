package reminderbot.contracts.bug;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import reminderbot.domain.storage.StorageException;
import reminderbot.domain.storage.Stores;
import reminderbot.domain.storage.UnitOfWork;

/** Bugs in what a unit of work keeps. */
interface UnitOfWorkBugs {
    /** It is committed whatever happened. */
    interface KeepsWorkThatThrew extends UnitOfWork, Bug<UnitOfWork> {
        @Override
        default <T> T call(Function<Stores, T> work) {
            List<RuntimeException> thrown = new ArrayList<>();
            @Nullable
            T result = sound().<@Nullable T>call(stores -> {
                try {
                    return work.apply(stores);
                } catch (RuntimeException e) {
                    thrown.add(e);
                    return null;
                }
            });
            if (!thrown.isEmpty()) {
                throw thrown.get(0);
            }
            return result;
        }
    }

    /** After a failure the connection is still in the transaction that was given up, and so is the next unit. */
    interface LosesTheUnitAfterAFailure extends UnitOfWork, Bug<UnitOfWork> {
        @Override
        default <T> T call(Function<Stores, T> work) {
            if (memory().remove("failed") != null) {
                return Rollback.afterAll(sound(), work);
            }
            try {
                return sound().call(work);
            } catch (RuntimeException e) {
                memory().put("failed", true);
                throw e;
            }
        }
    }

    /** Every so often a commit does nothing. */
    interface LosesEveryTwentiethUnit extends UnitOfWork, Bug<UnitOfWork> {
        @Override
        default <T> T call(Function<Stores, T> work) {
            int count = memory().get("count") instanceof Integer number ? number : 0;
            memory().put("count", (count + 1) % 20);
            return count == 19 ? Rollback.afterAll(sound(), work) : sound().call(work);
        }
    }

    /** A refusal is taken for the end of the unit, and everything before it is kept. */
    interface KeepsWorkThatWasRefused extends UnitOfWork, Bug<UnitOfWork> {
        @Override
        default <T> T call(Function<Stores, T> work) {
            List<StorageException> refused = new ArrayList<>();
            @Nullable
            T result = sound().<@Nullable T>call(stores -> {
                try {
                    return work.apply(stores);
                } catch (StorageException e) {
                    refused.add(e);
                    return null;
                }
            });
            if (!refused.isEmpty()) {
                throw refused.get(0);
            }
            return result;
        }
    }
}
