package reminderbot.adapters.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.function.Function;
import org.apache.ibatis.session.SqlSessionFactory;
import org.apache.ibatis.session.SqlSessionFactoryBuilder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reminderbot.adapters.sqlite.mapping.Mappings;
import reminderbot.domain.storage.StorageUnusable;
import reminderbot.domain.storage.Stores;
import reminderbot.domain.storage.UnitOfWork;

/**
 * Everything in one SQLite file, held by this process alone. Thread-safe: one connection writes, several read beside it.
 */
public final class SqliteStorage implements UnitOfWork, AutoCloseable {
    static final Logger LOG = LoggerFactory.getLogger(SqliteStorage.class);

    private final StorageLock lock;
    private final Writer writer;
    private final Readers readers;
    private final InstantSource time;
    private volatile boolean closed;

    private SqliteStorage(StorageLock lock, Writer writer, Readers readers, InstantSource time) {
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
        return open(Connections.to(settings), time, before);
    }

    /**
     * Makes a file an empty database that is to take another's place, and opens it: nothing of it is sure to be on the disk
     * before it is closed and forced there. What is there is overwritten. Units of work come one after the other: a reader and
     * the writer hold each other up here.
     *
     * @throws IOException when it cannot be written
     */
    public static SqliteStorage openDraft(Path file, InstantSource time) throws IOException {
        EmptyDatabase.copyTo(file);
        return openWith(Tables.PRESENT, Connections.toDraft(file), time);
    }

    /** Opens a storage by connections of one's own. */
    static SqliteStorage open(Connections connections, InstantSource time, BeforeUpdate before) {
        return openWith(Tables.broughtUpToDate(before), connections, time);
    }

    private static SqliteStorage openWith(Tables tables, Connections connections, InstantSource time) {
        Connections located = connections.located();
        SqliteSettings settings = located.settings();
        StorageFile.requireOurs(settings.file());
        StorageFile.requireWritable(settings.file());
        StorageLock lock = StorageLock.on(settings.file());
        boolean made = Files.notExists(settings.file());
        boolean opened = false;
        try {
            SqliteStorage storage = openLocked(located, lock, time, tables);
            opened = true;
            LOG.info("storage_open file={} synchronous={}", settings.file(), settings.synchronous());
            return storage;
        } catch (SQLException e) {
            throw StorageFile.unusable(settings.file(), e);
        } finally {
            if (!opened) {
                leave(settings.file(), made, lock);
            }
        }
    }

    private static void leave(Path file, boolean made, StorageLock lock) {
        try (lock) {
            if (made) {
                StorageFile.forget(file);
            }
        }
    }

    @Override
    public <T> T call(Function<Stores, T> work) {
        return writer.call(work);
    }

    @Override
    public <T> T read(Function<Stores, T> work) {
        if (closed) {
            throw Writer.closedStorage();
        }
        return readers.run(time.instant(), work);
    }

    /** Waits for running units of work, then closes the file and frees the lock; twice is once. */
    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            closeAll();
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
            Connections connections, StorageLock lock, InstantSource time, Tables tables) throws SQLException {
        tables.prepare(connections);
        SqlSessionFactory sessions = new SqlSessionFactoryBuilder().build(Mappings.of(SqliteStores.mappers()));
        Session writer = Session.writing(sessions, connections.writer());
        try {
            return new SqliteStorage(
                    lock, new Writer(writer, time, connections.patience()), Readers.open(connections, sessions), time);
        } catch (SQLException e) {
            writer.close();
            throw e;
        }
    }

    /** How the tables come into the file. */
    @FunctionalInterface
    private interface Tables {
        Tables PRESENT = connections -> {};

        void prepare(Connections connections) throws SQLException;

        static Tables broughtUpToDate(BeforeUpdate before) {
            return connections -> {
                if (StorageFile.isNew(connections.settings().file())) {
                    Schema.create(connections);
                } else {
                    Schema.update(connections, before);
                }
            };
        }
    }
}
