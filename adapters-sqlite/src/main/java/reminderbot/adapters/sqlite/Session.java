package reminderbot.adapters.sqlite;

import java.sql.Connection;
import java.time.Instant;
import java.util.function.Function;
import org.apache.ibatis.session.ExecutorType;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactory;
import reminderbot.adapters.sqlite.mapping.Unit;
import reminderbot.domain.storage.StorageException;
import reminderbot.domain.storage.Stores;

/**
 * One connection, its transactions, and the units of work in them, one after the other. The MyBatis session on it is never
 * committed, so it keeps every statement prepared: preparing each time costs more than all the rest (performance facts).
 */
final class Session implements AutoCloseable {
    private final SqlSession session;
    private final Command begin;
    private final Command commit;
    private final Command rollback;

    private Session(SqlSession session, String begin) {
        this.session = session;
        this.begin = command(begin);
        commit = command("COMMIT");
        rollback = command("ROLLBACK");
    }

    /** For units that write: each takes the write lock at once, since one that takes it late can fail for good. */
    static Session writing(SqlSessionFactory sessions, Connection connection) {
        return new Session(sessions.openSession(ExecutorType.REUSE, connection), "BEGIN IMMEDIATE");
    }

    /** For units that read, each on the state it finds first. */
    static Session reading(SqlSessionFactory sessions, Connection connection) {
        return new Session(sessions.openSession(ExecutorType.REUSE, connection), "BEGIN");
    }

    /** Something else to be run again and again on this connection. */
    Command command(String sql) {
        return new Command(session.getConnection(), sql);
    }

    void begin() {
        begin.execute();
    }

    /** After a failure the transaction may still be open. */
    void commit() {
        commit.execute();
    }

    /** Never fails: SQLite may have rolled back by itself, and the reason is on its way already. */
    void rollBack() {
        try {
            rollback.execute();
        } catch (StorageException e) {
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
            if (unit.metFault()) {
                // The driver closes statements that met one, and MyBatis would go on using them.
                session.flushStatements();
            }
        }
    }

    /** Closes the connection. */
    @Override
    public void close() {
        session.close();
    }
}
