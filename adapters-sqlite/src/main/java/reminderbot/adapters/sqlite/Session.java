package reminderbot.adapters.sqlite;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.function.Function;
import org.apache.ibatis.session.ExecutorType;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactory;
import reminderbot.adapters.sqlite.mapping.Unit;
import reminderbot.domain.storage.StorageException;
import reminderbot.domain.storage.Stores;

/**
 * One connection and the units of work it runs, one after the other. The MyBatis session on it is never committed, so it
 * keeps every statement prepared: preparing each time costs more than all the rest (performance facts).
 */
final class Session implements AutoCloseable {
    private final SqlSession session;
    private final PreparedStatement begin;
    private final PreparedStatement commit;
    private final PreparedStatement rollback;

    private Session(SqlSession session, String begin) throws SQLException {
        this.session = session;
        Connection connection = session.getConnection();
        this.begin = connection.prepareStatement(begin);
        commit = connection.prepareStatement("COMMIT");
        rollback = connection.prepareStatement("ROLLBACK");
    }

    /** For units that write: each takes the write lock at once, since one that takes it late can fail for good. */
    static Session writing(SqlSessionFactory sessions, Connection connection) throws SQLException {
        return new Session(sessions.openSession(ExecutorType.REUSE, connection), "BEGIN IMMEDIATE");
    }

    /** For units that read, each on the state it finds first. */
    static Session reading(SqlSessionFactory sessions, Connection connection) throws SQLException {
        return new Session(sessions.openSession(ExecutorType.REUSE, connection), "BEGIN");
    }

    /** Runs one unit of work: all of it is kept, or, when it throws, nothing. */
    <T> T run(Instant now, Function<Stores, T> work) {
        Unit unit = new Unit(session, now);
        boolean kept = false;
        execute(begin);
        try {
            T result = work.apply(new SqliteStores(unit));
            execute(commit);
            kept = true;
            return result;
        } finally {
            unit.end();
            if (!kept) {
                rollBack();
            }
        }
    }

    /** Closes the connection. */
    @Override
    public void close() {
        session.close();
    }

    /** Never fails: SQLite may have rolled back by itself, and the reason is on its way already. */
    private void rollBack() {
        try {
            rollback.execute();
        } catch (SQLException e) {
            SqliteStorage.LOG.debug("rollback_refused reason={}", e.getMessage());
        }
    }

    private static void execute(PreparedStatement statement) {
        try {
            statement.execute();
        } catch (SQLException e) {
            throw new StorageException("the database failed: " + e.getMessage(), e);
        }
    }
}
