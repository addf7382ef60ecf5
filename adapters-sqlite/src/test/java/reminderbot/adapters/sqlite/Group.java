package reminderbot.adapters.sqlite;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import reminderbot.domain.storage.Stores;
import reminderbot.domain.storage.UnitOfWork;

/** Callers on threads of their own, of whom each has its turn only when all others wait behind it. */
final class Group {
    private final UnitOfWork storage;
    private final CountDownLatch firstHasItsTurn = new CountDownLatch(1);
    private final CountDownLatch go = new CountDownLatch(1);
    private final List<Thread> threads = new ArrayList<>();

    Group(UnitOfWork storage) {
        this.storage = storage;
    }

    /** One more caller, behind those before; what becomes of its unit of work. */
    CompletableFuture<Boolean> calls(Consumer<Stores> work) throws InterruptedException {
        boolean first = threads.isEmpty();
        return joins(() -> storage.run(stores -> {
            if (first) {
                firstHasItsTurn.countDown();
                await(go);
            }
            work.accept(stores);
        }));
    }

    /** Somebody else who wants a turn, behind those before. */
    CompletableFuture<Boolean> joins(Runnable action) throws InterruptedException {
        CompletableFuture<Boolean> end = new CompletableFuture<>();
        Thread thread = new Thread(() -> {
            try {
                action.run();
                end.complete(Thread.currentThread().isInterrupted());
            } catch (Throwable e) {
                end.completeExceptionally(e);
            }
        });
        threads.add(thread);
        thread.start();
        if (threads.size() == 1) {
            await(firstHasItsTurn);
        } else {
            awaitQueued(thread);
        }
        return end;
    }

    /** The caller that came last, while it waits. */
    Thread last() {
        return threads.get(threads.size() - 1);
    }

    /** Lets the first go on, and waits for the end of all. */
    void go() throws InterruptedException {
        go.countDown();
        for (Thread thread : threads) {
            thread.join();
        }
    }

    private static void awaitQueued(Thread thread) {
        while (thread.getState() != Thread.State.WAITING) {
            if (!thread.isAlive()) {
                throw new AssertionError("it did not wait for its turn");
            }
            Thread.onSpinWait();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
