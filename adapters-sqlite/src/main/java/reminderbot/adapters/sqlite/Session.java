package reminderbot.adapters.sqlite;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.function.Function;
import org.apache.ibatis.session.ExecutorType;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactory;
import reminderbot.adapters.sqlite.mapping.Fault;
import reminderbot.adapters.sqlite.mapping.Unit;
import reminderbot.domain.storage.StorageException;
import reminderbot.domain.storage.Stores;

/**
 * One connection, its transactions, and the units of work in them, one after the other. The MyBatis session on it is never
 * committed, so it keeps every statement prepared: preparing each time costs more than all the rest (performance facts).
 */
final class Session implements AutoCloseable {
    private final SqlSession session;
    private final PreparedStatement begin;
    private final PreparedStatement commit;
    private final PreparedStatement rollback;

    private Session(SqlSession session, String begin) throws SQLException {
        this.session = session;
        this.begin = prepare(begin);
        commit = prepare("COMMIT");
        rollback = prepare("ROLLBACK");
    }

    /** For units that write: each takes the write lock at once, since one that takes it late can fail for good. */
    static Session writing(SqlSessionFactory sessions, Connection connection) throws SQLException {
        return new Session(sessions.openSession(ExecutorType.REUSE, connection), "BEGIN IMMEDIATE");
    }

    /** For units that read, each on the state it finds first. */
    static Session reading(SqlSessionFactory sessions, Connection connection) throws SQLException {
        return new Session(sessions.openSession(ExecutorType.REUSE, connection), "BEGIN");
    }

    /** A statement to be run again and again on this connection. */
    PreparedStatement prepare(String sql) throws SQLException {
        return session.getConnection().prepareStatement(sql);
    }

    void begin() {
        execute(begin);
    }

    /** After a failure the transaction may still be open. */
    void commit() {
        execute(commit);
    }

    /** Never fails: SQLite may have rolled back by itself, and the reason is on its way already. */
    void rollBack() {
        try {
            rollback.execute();
        } catch (SQLException e) {
            SqliteStorage.LOG.debug("rollback_refused reason={}", e.getMessage());
        }
    }

    /**
     * Runs one unit of work in the open transaction.
     *
     * @throws StorageException when the database failed, even if the work made light of it
     */
    <T> T run(Instant now, Function<Stores, T> work) {
        Unit unit = new Unit(session, now);
        try {
            T result = work.apply(new SqliteStores(unit));
            unit.requireSound();
            return result;
        } finally {
            unit.end();
        }
    }

    /** Closes the connection. */
    @Override
    public void close() {
        session.close();
    }

    /** Runs a statement of {@link #prepare}. */
    static void execute(PreparedStatement statement) {
        try {
            statement.execute();
        } catch (SQLException e) {
            throw Fault.failed(e);
        }
    }
}
