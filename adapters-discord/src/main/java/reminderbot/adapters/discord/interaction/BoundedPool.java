package reminderbot.adapters.discord.interaction;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import reminderbot.adapters.discord.connection.DaemonThreads;

/** Threads for work that waits, with a bounded queue. Thread-safe. */
public final class BoundedPool implements AutoCloseable {
    private static final long GRACE_SECONDS = 1;

    private final ThreadPoolExecutor pool;

    /** Starts no thread before there is work. */
    public BoundedPool(String name, int threads, int mostWaiting) {
        pool = new ThreadPoolExecutor(
                threads,
                threads,
                30,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(mostWaiting),
                DaemonThreads.named(name));
        pool.allowCoreThreadTimeOut(true);
    }

    /** Runs it soon and returns at once; false when the pool is full or closed, and then it never runs. */
    public boolean offer(Runnable work) {
        try {
            pool.execute(work);
            return true;
        } catch (RejectedExecutionException fullOrClosed) {
            return false;
        }
    }

    /** Lets what has begun finish for a moment, then interrupts it. */
    @Override
    public void close() {
        pool.shutdown();
        try {
            if (!pool.awaitTermination(GRACE_SECONDS, TimeUnit.SECONDS)) {
                pool.shutdownNow();
            }
        } catch (InterruptedException e) {
            pool.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
