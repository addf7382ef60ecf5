package reminderbot.simulator.model;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * The one lock over the whole simulated Discord. Whoever waits here is woken by every change. Thread-safe, reentrant.
 */
public final class Monitor {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();

    /** Does the work while nobody else reads or changes anything. */
    public void run(Runnable work) {
        call(() -> {
            work.run();
            return true;
        });
    }

    /** Does the work while nobody else reads or changes anything, and returns what it returns. */
    public <T> T call(Supplier<T> work) {
        lock.lock();
        try {
            return work.get();
        } finally {
            changed.signalAll();
            lock.unlock();
        }
    }

    /**
     * Waits until {@code state} has a value, asking again after each change.
     *
     * @param whatWasSeen read only when the time is over, for the message
     * @throws NotSeenInTimeException after {@code atMost} of real time
     */
    public <T> T await(Duration atMost, Supplier<Optional<T>> state, Supplier<String> whatWasSeen) {
        lock.lock();
        try {
            long left = atMost.toNanos();
            Optional<T> found = state.get();
            while (found.isEmpty()) {
                if (left <= 0) {
                    throw new NotSeenInTimeException("after %s: %s".formatted(atMost, whatWasSeen.get()));
                }
                left = changed.awaitNanos(left);
                found = state.get();
            }
            return found.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new NotSeenInTimeException("interrupted: " + whatWasSeen.get());
        } finally {
            lock.unlock();
        }
    }
}
