package reminderbot.adapters.sqlite;

import java.sql.SQLException;
import java.time.Instant;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.apache.ibatis.session.SqlSessionFactory;
import reminderbot.domain.storage.StorageException;
import reminderbot.domain.storage.Stores;

/** The sessions that read. Thread-safe; a unit of work waits for a free one, 5 s at most. */
final class Readers implements AutoCloseable {
    private static final int COUNT = 4;
    private static final long WAIT_SECONDS = 5;

    private final BlockingQueue<Session> free = new ArrayBlockingQueue<>(COUNT);

    /** Opens all of them, or none. */
    static Readers open(Connections connections, SqlSessionFactory sessions) throws SQLException {
        Readers readers = new Readers();
        try {
            for (int i = 0; i < COUNT; i++) {
                readers.free.add(Session.reading(sessions, connections.reader()));
            }
            return readers;
        } catch (SQLException e) {
            readers.free.forEach(Session::close);
            throw e;
        }
    }

    <T> T run(Instant now, Function<Stores, T> work) {
        Session session = take();
        boolean ended = false;
        try {
            session.begin();
            T result = session.run(now, work);
            session.commit();
            ended = true;
            return result;
        } finally {
            if (!ended) {
                session.rollBack();
            }
            free.add(session);
        }
    }

    /** Waits for running units of work, then closes the connections. */
    @Override
    public void close() {
        for (int i = 0; i < COUNT; i++) {
            take().close();
        }
    }

    private Session take() {
        try {
            Session session = free.poll(WAIT_SECONDS, TimeUnit.SECONDS);
            if (session == null) {
                throw new StorageException("no connection was free to read within " + WAIT_SECONDS + " s");
            }
            return session;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StorageException("interrupted while waiting for a connection to read", e);
        }
    }
}
