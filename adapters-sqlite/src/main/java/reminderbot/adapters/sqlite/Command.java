package reminderbot.adapters.sqlite;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import reminderbot.adapters.sqlite.mapping.Fault;

/** A statement without parameters, kept prepared as long as it works: the driver closes one that met a full disk. */
final class Command {
    private final Connection connection;
    private final String sql;
    private @Nullable PreparedStatement prepared;

    Command(Connection connection, String sql) {
        this.connection = connection;
        this.sql = sql;
    }

    /**
     * Runs it.
     *
     * @throws reminderbot.domain.storage.StorageException when SQLite fails
     */
    void execute() {
        try {
            PreparedStatement statement = prepared == null ? connection.prepareStatement(sql) : prepared;
            prepared = null;
            statement.execute();
            prepared = statement;
        } catch (SQLException e) {
            throw Fault.failed(e);
        }
    }
}
