package reminderbot.adapters.sqlite.mapping;

import java.sql.CallableStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.apache.ibatis.cursor.Cursor;
import org.apache.ibatis.executor.result.DefaultResultContext;
import org.apache.ibatis.executor.resultset.ResultSetHandler;
import org.apache.ibatis.session.ResultHandler;
import org.jspecify.annotations.Nullable;

/** Makes values from the rows of a query: a list of them, or one at a time for a handler, as SQLite finds them. */
final class Rows implements ResultSetHandler {
    private final Readers readers;
    private final @Nullable ResultHandler<@Nullable Object> handler;

    /**
     * The rows of one query.
     *
     * @param handler takes them one at a time; null for a list
     */
    Rows(Readers readers, @Nullable ResultHandler<@Nullable Object> handler) {
        this.readers = readers;
        this.handler = handler;
    }

    @Override
    @SuppressWarnings("unchecked") // the mapper's method says what its statement gives
    public <E> List<E> handleResultSets(Statement statement) throws SQLException {
        List<@Nullable Object> values = new ArrayList<>();
        try (ResultSet rows = statement.getResultSet()) {
            RowReader reader = readers.of(rows);
            if (handler == null) {
                while (rows.next()) {
                    values.add(reader.read(rows));
                }
            } else {
                hand(rows, reader, handler);
            }
        }
        return (List<E>) values;
    }

    /** Until there are no more, or the handler has had enough or throws; it must run no statement of the same unit. */
    private static void hand(ResultSet rows, RowReader reader, ResultHandler<@Nullable Object> handler)
            throws SQLException {
        DefaultResultContext<@Nullable Object> context = new DefaultResultContext<>();
        while (!context.isStopped() && rows.next()) {
            context.nextResultObject(reader.read(rows));
            try {
                handler.handleResult(context);
            } catch (RuntimeException e) {
                throw new HandlerFailed(e);
            }
        }
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
