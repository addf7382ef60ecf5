package reminderbot.adapters.sqlite;

import java.sql.SQLException;
import java.time.InstantSource;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.apache.ibatis.session.SqlSessionFactory;
import org.apache.ibatis.session.SqlSessionFactoryBuilder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reminderbot.adapters.sqlite.mapping.Mappings;
import reminderbot.domain.storage.StorageException;
import reminderbot.domain.storage.StorageUnusable;
import reminderbot.domain.storage.Stores;
import reminderbot.domain.storage.UnitOfWork;

/**
 * Everything in one SQLite file, held by this process alone. Thread-safe: one connection writes, several read beside it.
 */
public final class SqliteStorage implements UnitOfWork, AutoCloseable {
    static final Logger LOG = LoggerFactory.getLogger(SqliteStorage.class);

    private final StorageLock lock;
    private final Session writer;
    private final Readers readers;
    private final InstantSource time;
    private final ReentrantLock writing = new ReentrantLock(true);
    private volatile boolean closed;

    private SqliteStorage(StorageLock lock, Session writer, Readers readers, InstantSource time) {
        this.lock = lock;
        this.writer = writer;
        this.readers = readers;
        this.time = time;
    }

    /** Like {@link #open(SqliteSettings, InstantSource, BeforeUpdate)}, with nothing to do before an update. */
    public static SqliteStorage open(SqliteSettings settings, InstantSource time) {
        return open(settings, time, file -> {});
    }

    /**
     * Opens a storage, making the file or bringing its tables up to date when needed.
     *
     * @param time stamps the rows
     * @param before what to do with an existing file before its tables change
     * @throws StorageUnusable when the file is in use, somebody else's, of a newer version, or damaged
     */
    public static SqliteStorage open(SqliteSettings settings, InstantSource time, BeforeUpdate before) {
        SqliteSettings located = new SqliteSettings(StorageFile.locate(settings.file()), settings.synchronous());
        StorageFile.requireOurs(located.file());
        StorageLock lock = StorageLock.on(located.file());
        boolean opened = false;
        try {
            SqliteStorage storage = openLocked(located, lock, time, before);
            opened = true;
            LOG.info("storage_open file={} synchronous={}", located.file(), located.synchronous());
            return storage;
        } catch (SQLException e) {
            throw new StorageUnusable(
                    "%s cannot be opened (%s). Restore a backup, or name another file."
                            .formatted(located.file(), e.getMessage()),
                    e);
        } finally {
            if (!opened) {
                lock.close();
            }
        }
    }

    @Override
    public <T> T call(Function<Stores, T> work) {
        if (writing.isHeldByCurrentThread()) {
            throw new IllegalStateException("units of work that write do not nest");
        }
        writing.lock();
        try {
            requireOpen();
            return writer.run(time.instant(), work);
        } finally {
            writing.unlock();
        }
    }

    @Override
    public <T> T read(Function<Stores, T> work) {
        requireOpen();
        return readers.run(time.instant(), work);
    }

    /** Waits for running units of work, then closes the file and frees the lock; twice is once. */
    @Override
    public void close() {
        writing.lock();
        try {
            if (!closed) {
                closed = true;
                closeAll();
            }
        } finally {
            writing.unlock();
        }
    }

    private void requireOpen() {
        if (closed) {
            throw new StorageException("the storage is closed");
        }
    }

    /** The writer last: the connection that goes last copies the log into the file, and readers cannot. */
    private void closeAll() {
        try (lock;
                writer;
                readers) {
            LOG.debug("storage_closing");
        }
    }

    private static SqliteStorage openLocked(
            SqliteSettings settings, StorageLock lock, InstantSource time, BeforeUpdate before) throws SQLException {
        if (StorageFile.isNew(settings.file())) {
            Connections.claim(settings.file());
        }
        Schema.migrate(settings, Connections.writers(settings), before);
        SqlSessionFactory sessions = new SqlSessionFactoryBuilder().build(Mappings.of(SqliteStores.mappers()));
        Session writer = Session.writing(sessions, Connections.writer(settings));
        try {
            return new SqliteStorage(lock, writer, Readers.open(settings, sessions), time);
        } catch (SQLException e) {
            writer.close();
            throw e;
        }
    }
}
