package reminderbot.adapters.sqlite.mapping;

import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;
import org.apache.ibatis.type.BaseTypeHandler;
import org.apache.ibatis.type.JdbcType;
import org.jspecify.annotations.Nullable;

/** Stores a value as one INTEGER: an identifier as Discord's number, an instant as milliseconds since 1970. */
final class LongTypeHandler<T> extends BaseTypeHandler<T> {
    private final LongFunction<T> fromLong;
    private final ToLongFunction<T> toLong;

    LongTypeHandler(LongFunction<T> fromLong, ToLongFunction<T> toLong) {
        this.fromLong = fromLong;
        this.toLong = toLong;
    }

    @Override
    public void setNonNullParameter(PreparedStatement statement, int index, T value, JdbcType type)
            throws SQLException {
        statement.setLong(index, toLong.applyAsLong(value));
    }

    @Override
    public @Nullable T getNullableResult(ResultSet row, String column) throws SQLException {
        return value(row.getLong(column), row);
    }

    @Override
    public @Nullable T getNullableResult(ResultSet row, int column) throws SQLException {
        return value(row.getLong(column), row);
    }

    @Override
    public T getNullableResult(CallableStatement statement, int column) {
        throw new UnsupportedOperationException("SQLite has no stored procedures");
    }

    /** NULL reads as 0; to ask of every value costs as much as to read it. */
    private @Nullable T value(long read, ResultSet row) throws SQLException {
        return read == 0 && row.wasNull() ? null : fromLong.apply(read);
    }
}
