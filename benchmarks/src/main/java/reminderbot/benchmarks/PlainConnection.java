package reminderbot.benchmarks;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.sqlite.SQLiteConfig;

/**
 * A connection for JDBC written by hand and tuned: the storage's own pragmas, no generated keys, prepared BEGIN and
 * COMMIT. Who uses it keeps their statements.
 */
final class PlainConnection implements AutoCloseable {
    private final Connection connection;
    private final PreparedStatement begin;
    private final PreparedStatement beginReading;
    private final PreparedStatement commit;

    /** On a file that has the tables. */
    PlainConnection(Path file) throws SQLException {
        connection = connect(file);
        begin = prepare("BEGIN IMMEDIATE");
        beginReading = prepare("BEGIN");
        commit = prepare("COMMIT");
    }

    PreparedStatement prepare(String sql) throws SQLException {
        return connection.prepareStatement(sql);
    }

    /** Runs it in a transaction. */
    void write(Work work) {
        within(begin, work);
    }

    /** Runs it on one view. */
    void read(Work work) {
        within(beginReading, work);
    }

    /** Binds whole numbers, from the first parameter on. */
    static void bind(PreparedStatement statement, long... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setLong(i + 1, values[i]);
        }
    }

    private void within(PreparedStatement beginning, Work work) {
        try {
            beginning.execute();
            work.run();
            commit.execute();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Connection connect(Path file) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
        config.setCacheSize(-64_000);
        config.enforceForeignKeys(true);
        config.setBusyTimeout(5_000);
        config.setGetGeneratedKeys(false);
        Connection connection = config.createConnection("jdbc:sqlite:" + file);
        try (var statement = connection.createStatement()) {
            statement.execute("PRAGMA wal_autocheckpoint = 10000");
        }
        return connection;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    /** Some statements. */
    @FunctionalInterface
    interface Work {
        void run() throws SQLException;
    }
}
