package reminderbot.adapters.sqlite.mapping;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.ibatis.executor.Executor;
import org.apache.ibatis.executor.parameter.ParameterHandler;
import org.apache.ibatis.executor.resultset.ResultSetHandler;
import org.apache.ibatis.mapping.BoundSql;
import org.apache.ibatis.mapping.MappedStatement;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.session.ResultHandler;
import org.apache.ibatis.session.RowBounds;
import org.jspecify.annotations.Nullable;

/**
 * MyBatis with {@link Rows} in place of its own mapping of results, which looks for the column of each component again
 * whenever a statement runs: half the time of an answer (docs/performance.md).
 */
final class RecordConfiguration extends Configuration {
    private final Map<String, RowReader> readers = new ConcurrentHashMap<>();

    @Override
    @SuppressWarnings({"rawtypes", "unchecked"}) // as the overridden method has it
    public ResultSetHandler newResultSetHandler(
            Executor executor,
            MappedStatement statement,
            RowBounds bounds,
            ParameterHandler parameters,
            @Nullable ResultHandler results,
            BoundSql sql) {
        return new Rows(rows -> reader(statement, rows), results);
    }

    private RowReader reader(MappedStatement statement, ResultSet rows) throws SQLException {
        RowReader known = readers.get(statement.getId());
        if (known != null) {
            return known;
        }
        Class<?> type = statement.getResultMaps().get(0).getType();
        RowReader made = RowReader.of(type, getTypeHandlerRegistry(), rows);
        readers.put(statement.getId(), made);
        return made;
    }
}
