package reminderbot.adapters.sqlite.mapping;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.ibatis.type.TypeHandler;
import org.apache.ibatis.type.TypeHandlerRegistry;
import org.jspecify.annotations.Nullable;

/** Makes values of one type from the rows of one statement, whose columns never change. Thread-safe. */
@FunctionalInterface
interface RowReader {
    /** The value of the present row; null when the row is a single NULL. */
    @Nullable
    Object read(ResultSet row) throws SQLException;

    /**
     * A reader of these rows and all later ones of the same statement. A record is made from the columns named like its
     * components in snake case, anything else from the first column.
     *
     * @throws SQLException when there is no column for a component
     */
    static RowReader of(Class<?> type, TypeHandlerRegistry handlers, ResultSet rows) throws SQLException {
        if (!type.isRecord() || handlers.hasTypeHandler(type)) {
            TypeHandler<?> handler = handlers.getTypeHandler(type);
            return row -> handler.getResult(row, 1);
        }
        RecordComponent[] components = type.getRecordComponents();
        Column[] columns = new Column[components.length];
        for (int i = 0; i < columns.length; i++) {
            int index = rows.findColumn(snakeCase(components[i].getName()));
            columns[i] = new Column(index, handlers.getTypeHandler(components[i].getType()));
        }
        Constructor<?> constructor = constructor(type, components);
        return row -> make(constructor, columns, row);
    }

    private static Object make(Constructor<?> constructor, Column[] columns, ResultSet row) throws SQLException {
        @Nullable Object[] arguments = new Object[columns.length];
        for (int i = 0; i < columns.length; i++) {
            arguments[i] = columns[i].handler().getResult(row, columns[i].index());
        }
        try {
            return constructor.newInstance(arguments);
        } catch (ReflectiveOperationException e) {
            throw new SQLException(
                    "a row is no " + constructor.getDeclaringClass().getSimpleName(), e);
        }
    }

    private static Constructor<?> constructor(Class<?> type, RecordComponent[] components) {
        Class<?>[] types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor;
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("every record has this constructor: " + type, e);
        }
    }

    static String snakeCase(String name) {
        return name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }

    /** Where a component comes from, and how it is read. */
    record Column(int index, TypeHandler<?> handler) {}
}
