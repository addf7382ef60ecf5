package reminderbot.adapters.sqlite;

import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import reminderbot.adapters.sqlite.mapping.Fault;
import reminderbot.domain.storage.StorageException;
import reminderbot.domain.storage.Stores;

/**
 * The session that writes. Callers take turns in the order in which they came, each on its own thread. Who finds others
 * waiting leaves the transaction open for the next, and the last commits for all: with {@link Synchronous#FULL} a commit
 * takes ten times as long as an answer. Nobody returns before it. Thread-safe.
 */
final class Writer implements AutoCloseable {
    /** Units of work in one transaction at most: the first to come waits for the last. */
    static final int LARGEST_GROUP = 64;

    private final Session session;
    private final InstantSource time;
    private final Duration patience;
    private final Command savepoint;
    private final Command release;
    private final Command rollBackTo;
    private final ReentrantLock turn = new ReentrantLock(true);
    private @Nullable CommitGroup open;
    private boolean closed;

    /**
     * A writer on a session of its own.
     *
     * @param patience how long a caller waits for another program that writes, its time in the queue included
     */
    Writer(Session session, InstantSource time, Duration patience) {
        this.session = session;
        this.time = time;
        this.patience = patience;
        savepoint = session.command("SAVEPOINT unit");
        release = session.command("RELEASE unit");
        rollBackTo = session.command("ROLLBACK TO unit");
    }

    /** Runs one unit of work: all of it is kept, or, when it throws, nothing. */
    <T> T call(Function<Stores, T> work) {
        if (turn.isHeldByCurrentThread()) {
            throw new IllegalStateException("units of work that write do not nest");
        }
        CommitGroup group;
        Supplier<T> outcome;
        long since = System.nanoTime();
        turn.lock();
        try {
            group = join(since);
            outcome = attempt(group, work);
        } finally {
            endTurn();
        }
        group.awaitEnd();
        return outcome.get();
    }

    /** Waits for running units of work, then closes the connection. */
    @Override
    public void close() {
        turn.lock();
        try {
            closed = true;
            commitIfOpen();
            session.close();
        } finally {
            turn.unlock();
        }
    }

    /** What comes too late fails with this. */
    static StorageException closedStorage() {
        return new StorageException("the storage is closed");
    }

    private CommitGroup join(long since) {
        if (closed) {
            throw closedStorage();
        }
        if (open == null) {
            begin(since);
            open = new CommitGroup();
        }
        return open;
    }

    /** In short waits, so that those who queue behind a locked database do not wait one after the other. */
    private void begin(long since) {
        boolean begun = false;
        while (!begun) {
            try {
                session.begin();
                begun = true;
            } catch (StorageException e) {
                boolean locked = Fault.in(e).filter(Fault.LOCKED::equals).isPresent();
                if (!locked || System.nanoTime() - since > patience.toNanos()) {
                    throw e;
                }
            }
        }
    }

    /** What the caller gets once the group has ended: a result, or what its own work threw. */
    private <T> Supplier<T> attempt(CommitGroup group, Function<Stores, T> work) {
        boolean first = group.size() == 0;
        try {
            if (!first) {
                savepoint.execute();
            }
            T result = session.run(time.instant(), work);
            if (!first) {
                release.execute();
            }
            group.add();
            return () -> result;
        } catch (RuntimeException | Error e) {
            undo(group, e);
            return () -> {
                throw e;
            };
        }
    }

    /** Takes one unit back: the transaction when it is alone there, else what it did since its savepoint. */
    private void undo(CommitGroup group, Throwable failure) {
        if (group.size() == 0) {
            session.rollBack();
            open = null;
            group.end();
            return;
        }
        try {
            rollBackTo.execute();
            release.execute();
        } catch (StorageException e) {
            giveUp(group, failure instanceof StorageException fault ? fault : e);
        }
    }

    /** The next in the queue goes on with the transaction; without one it ends here. */
    private void endTurn() {
        try {
            if (open != null && (open.size() >= LARGEST_GROUP || !turn.hasQueuedThreads())) {
                commitIfOpen();
            }
        } finally {
            turn.unlock();
        }
    }

    private void commitIfOpen() {
        CommitGroup group = open;
        if (group == null) {
            return;
        }
        try {
            session.commit();
            open = null;
            group.end();
        } catch (RuntimeException | Error e) {
            giveUp(group, e instanceof StorageException fault ? fault : Fault.failed(e));
        }
    }

    private void giveUp(CommitGroup group, StorageException why) {
        session.rollBack();
        open = null;
        group.fail(why);
    }
}
