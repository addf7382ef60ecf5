package reminderbot.adapters.sqlite.mapping;

import java.sql.CallableStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.apache.ibatis.cursor.Cursor;
import org.apache.ibatis.executor.resultset.ResultSetHandler;
import org.jspecify.annotations.Nullable;

/** Makes a list of values from the rows of a query. */
final class Rows implements ResultSetHandler {
    private final Readers readers;

    Rows(Readers readers) {
        this.readers = readers;
    }

    @Override
    @SuppressWarnings("unchecked") // the mapper's method says what its statement gives
    public <E> List<E> handleResultSets(Statement statement) throws SQLException {
        List<@Nullable Object> values = new ArrayList<>();
        try (ResultSet rows = statement.getResultSet()) {
            RowReader reader = readers.of(rows);
            while (rows.next()) {
                values.add(reader.read(rows));
            }
        }
        return (List<E>) values;
    }

    @Override
    public <E> Cursor<E> handleCursorResultSets(Statement statement) {
        throw new UnsupportedOperationException("no mapper gives a cursor");
    }

    @Override
    public void handleOutputParameters(CallableStatement statement) {
        throw new UnsupportedOperationException("SQLite has no stored procedures");
    }

    /** Where the reader of the rows comes from. */
    @FunctionalInterface
    interface Readers {
        RowReader of(ResultSet rows) throws SQLException;
    }
}
