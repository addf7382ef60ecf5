package reminderbot.adapters.sqlite.mapping;

import java.lang.reflect.RecordComponent;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.ibatis.type.TypeHandlerRegistry;
import reminderbot.domain.storage.StorageException;

/**
 * How the rows of one table become values of the domain, one after the other; for whoever wants to know whether all of
 * them do. The values are forgotten at once.
 *
 * @param table its name, for people
 * @param sql gives all rows
 * @param keys the columns that name a row
 * @param row what a row is read as
 * @param toDomain what a row means
 */
public record TableRows<R extends Record>(
        String table, String sql, List<String> keys, Class<R> row, Function<R, ?> toDomain) {

    /** A table whose columns are named like the components of its row. */
    public static <R extends Record> TableRows<R> plain(
            String table, List<String> keys, Class<R> row, Function<R, ?> toDomain) {
        String columns = Stream.of(row.getRecordComponents())
                .map(RecordComponent::getName)
                .map(RowReader::snakeCase)
                .collect(Collectors.joining(", "));
        return new TableRows<>(table, "SELECT " + columns + " FROM " + table, keys, row, toDomain);
    }

    /**
     * Reads every row and says how many there are.
     *
     * @param onBadRow hears which row cannot be understood, and why
     */
    public long readAll(Connection connection, BiConsumer<String, RuntimeException> onBadRow) throws SQLException {
        TypeHandlerRegistry handlers = Mappings.of(List.of()).getTypeHandlerRegistry();
        long count = 0;
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            RowReader reader = RowReader.of(row, handlers, rows);
            while (rows.next()) {
                count++;
                read(reader, rows, onBadRow);
            }
        }
        return count;
    }

    /**
     * What all rows mean, for whoever takes them elsewhere.
     *
     * @throws StorageException naming the first row that means nothing
     */
    public <T> List<T> list(Connection connection, Class<T> type) throws SQLException {
        TypeHandlerRegistry handlers = Mappings.of(List.of()).getTypeHandlerRegistry();
        List<T> values = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            RowReader reader = RowReader.of(row, handlers, rows);
            while (rows.next()) {
                values.add(type.cast(meaning(reader, rows)));
            }
        }
        return values;
    }

    private Object meaning(RowReader reader, ResultSet rows) throws SQLException {
        try {
            return toDomain.apply(row.cast(reader.read(rows)));
        } catch (RuntimeException e) {
            throw new StorageException("row %s of %s means nothing".formatted(key(rows), table), e);
        }
    }

    /** Whatever a value of the domain says against its parts is what was asked for. */
    private void read(RowReader reader, ResultSet rows, BiConsumer<String, RuntimeException> onBadRow)
            throws SQLException {
        String key = key(rows);
        try {
            Object unused = toDomain.apply(row.cast(reader.read(rows)));
        } catch (RuntimeException e) {
            onBadRow.accept(key, e);
        }
    }

    private String key(ResultSet rows) throws SQLException {
        StringBuilder key = new StringBuilder();
        for (String column : keys) {
            key.append(key.isEmpty() ? "" : "/").append(rows.getString(column));
        }
        return key.toString();
    }
}
