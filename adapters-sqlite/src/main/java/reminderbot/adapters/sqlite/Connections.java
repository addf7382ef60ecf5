package reminderbot.adapters.sqlite;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import reminderbot.adapters.sqlite.event.TitleHolds;

/**
 * How connections to the file are set up (design, section 5). All are in autocommit mode: units of work begin by hand.
 *
 * @param patience how long to wait for another program that writes
 * @param draft whether the file is thrown away should anything fail, and is filled by a process with little memory
 */
record Connections(SqliteSettings settings, Duration patience, boolean draft) {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** The writer asks this often, and has its own patience: see {@link Writer}. */
    private static final int WRITER_BUSY_MILLIS = 20;

    /** KiB of page cache, negative as SQLite wants it; each connection has its own. */
    private static final int WRITER_CACHE = -64_000;

    private static final int READER_CACHE = -4_000;

    /** For a file that is filled once, from beginning to end. */
    private static final int DRAFT_CACHE = -2_000;

    /** Pages in the log before it is copied into the file: ten times SQLite's, half as fast again (performance facts). */
    private static final int CHECKPOINT_PAGES = 10_000;

    Connections(SqliteSettings settings, Duration patience) {
        this(settings, patience, false);
    }

    /** To a file that is thrown away should anything fail. The log that a bot wants is made when one opens it. */
    static Connections toDraft(Path file) {
        return new Connections(new SqliteSettings(file, Synchronous.OFF), PATIENCE, true);
    }

    /** To this file. */
    static Connections to(SqliteSettings settings) {
        return new Connections(settings, PATIENCE);
    }

    /** The same by the real path of the file, whose folders are made. */
    Connections located() {
        return new Connections(
                new SqliteSettings(StorageFile.locate(settings.file()), settings.synchronous()), patience, draft);
    }

    /** Where the writer comes from; Flyway uses it too. */
    SQLiteDataSource writers() {
        SQLiteConfig config = common();
        config.setJournalMode(draft ? SQLiteConfig.JournalMode.MEMORY : SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(
                switch (settings.synchronous()) {
                    case OFF -> SQLiteConfig.SynchronousMode.OFF;
                    case NORMAL -> SQLiteConfig.SynchronousMode.NORMAL;
                    case FULL -> SQLiteConfig.SynchronousMode.FULL;
                });
        config.setCacheSize(draft ? DRAFT_CACHE : WRITER_CACHE);
        return dataSource(config, settings.file().toString());
    }

    /** The connection that writes. */
    Connection writer() throws SQLException {
        Connection connection = writers().getConnection();
        execute(connection, "PRAGMA wal_autocheckpoint = " + CHECKPOINT_PAGES);
        execute(connection, "PRAGMA busy_timeout = " + WRITER_BUSY_MILLIS);
        TitleHolds.addTo(connection);
        return connection;
    }

    /** A connection that cannot write. */
    Connection reader() throws SQLException {
        SQLiteConfig config = common();
        config.setReadOnly(true);
        config.setCacheSize(READER_CACHE);
        Connection connection = dataSource(config, settings.file().toString()).getConnection();
        TitleHolds.addTo(connection);
        return connection;
    }

    /** Marks an empty file as this bot's, in its header: what is only in the log would not be seen from outside. */
    void claim() throws SQLException {
        try (Connection connection =
                dataSource(common(), settings.file().toString()).getConnection()) {
            execute(connection, "PRAGMA application_id = " + StorageFile.APPLICATION_ID);
        }
    }

    /** A connection for upkeep, which leaves the kind of log as it is. */
    Connection upkeep() throws SQLException {
        return dataSource(common(), settings.file().toString()).getConnection();
    }

    /** A look at a file that leaves no trace, not even beside it. */
    static Connection untouched(Path file) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        return dataSource(config, file.toUri().getRawPath().transform(path -> "file:" + path + "?immutable=1"))
                .getConnection();
    }

    private SQLiteConfig common() {
        SQLiteConfig config = new SQLiteConfig();
        config.enforceForeignKeys(true);
        config.setBusyTimeout(Math.toIntExact(patience.toMillis()));
        config.setGetGeneratedKeys(false);
        return config;
    }

    private static SQLiteDataSource dataSource(SQLiteConfig config, String file) {
        LibraryFolder.prepare();
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file);
        return source;
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
