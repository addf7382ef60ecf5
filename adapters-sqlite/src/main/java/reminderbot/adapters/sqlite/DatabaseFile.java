package reminderbot.adapters.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import reminderbot.domain.storage.StorageUnusable;

/** A file of this bot as upkeep sees it, beside a storage that may have it open. Immutable. */
public final class DatabaseFile {
    private final SqliteSettings settings;

    private DatabaseFile(SqliteSettings settings) {
        this.settings = settings;
    }

    /**
     * A file that is there and that this process has not open; nothing is made.
     *
     * @throws StorageUnusable when there is none, it is empty, or it is somebody else's
     */
    public static DatabaseFile existing(SqliteSettings settings) {
        Path file = settings.file();
        if (Files.notExists(file)) {
            throw new StorageUnusable(
                    "%s is not there. Run this in the bot's folder, or name the database with DATABASE_PATH."
                            .formatted(file));
        }
        DatabaseFile located = new DatabaseFile(new SqliteSettings(StorageFile.locate(file), settings.synchronous()));
        requireOurs(located.path());
        if (StorageFile.isNew(located.path())) {
            throw new StorageUnusable(
                    "%s is empty: the bot has kept nothing there yet. Name another file.".formatted(file));
        }
        return located;
    }

    /**
     * The file that this process itself has open. It is not looked into: SQLite's locks belong to the process and end when
     * any handle on the file is closed; then another process would take the log away from this one (SQLite documentation,
     * "How To Corrupt An SQLite Database File", 2.2).
     */
    public static DatabaseFile openHere(SqliteSettings settings) {
        return new DatabaseFile(new SqliteSettings(StorageFile.locate(settings.file()), settings.synchronous()));
    }

    /**
     * Fails when the file is somebody else's.
     *
     * @throws StorageUnusable saying whose
     */
    public static void requireOurs(Path file) {
        StorageFile.requireOurs(file);
    }

    /**
     * Whether a file bears this bot's mark; of one that is not there, it does not.
     *
     * @throws StorageUnusable when it cannot be read
     */
    public static boolean isOurs(Path file) {
        return StorageFile.isOurs(file);
    }

    /** Whether a file, whoever's it is, begins like an SQLite database. */
    public static boolean isDatabase(Path file) throws IOException {
        return StorageFile.isDatabase(file);
    }

    /**
     * Whether a file is a database of the older bot; one that cannot be read so far is none. Changes nothing, not even beside
     * it.
     */
    public static boolean isOfOlderBot(Path file) {
        return ForeignDatabase.isOfOlderBot(file);
    }

    /** The real path of a file that need not exist; makes its folders. */
    public static Path locate(Path file) {
        return StorageFile.locate(file);
    }

    /** A look at a file that nobody has open; leaves no trace, not even beside it. */
    public static Connection atRest(Path file) throws SQLException {
        return Connections.untouched(file);
    }

    /**
     * Keeps bots off a file, which need not exist, until it is closed.
     *
     * @param file by its real path
     * @throws StorageUnusable when a bot holds it
     */
    public static Hold hold(Path file) {
        return StorageLock.on(file)::close;
    }

    /**
     * Whether a bot holds a file, which need not exist; leaves no trace.
     *
     * @param file by its real path
     */
    public static boolean isHeld(Path file) throws IOException {
        return StorageLock.isHeld(file);
    }

    /** What keeps bots off a file lies here, beside it. */
    public static Path lockOf(Path file) {
        return StorageLock.beside(file);
    }

    /** Its real path. */
    public Path path() {
        return settings.file();
    }

    /** Whether a bot has the file open. */
    public boolean isHeld() throws IOException {
        return StorageLock.isHeld(path());
    }

    /** A connection that changes nothing but may, as SQLite does, bring a dead process' log into the file at its end. */
    public Connection reading() throws SQLException {
        Connection connection = writing();
        try (var statement = connection.createStatement()) {
            statement.execute("PRAGMA query_only = 1");
        }
        return connection;
    }

    /** A connection like the one the bot writes with, except that it leaves the kind of log as it is. */
    public Connection writing() throws SQLException {
        return Connections.to(settings).upkeep();
    }

    /** A connection as the bot opens it to write. */
    public Connection asTheBotWrites() throws SQLException {
        return Connections.to(settings).writer();
    }

    /** A connection as the bot opens it to read. */
    public Connection asTheBotReads() throws SQLException {
        return Connections.to(settings).reader();
    }

    /** Keeps bots off a file for as long as it is open. */
    @FunctionalInterface
    public interface Hold extends AutoCloseable {
        @Override
        void close();
    }
}
