package reminderbot.adapters.sqlite.legacy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import reminderbot.application.legacy.LegacyValue;

/**
 * A database that somebody else made. Only its plain tables are read, each from one end to the other: its views and triggers
 * never run, and a damaged index hides no row. Names of tables and columns are in lower case.
 */
final class LegacyDatabase implements AutoCloseable {
    /** Virtual tables, whose content is made by code, have no page. */
    private static final String TABLES = """
            SELECT name
            FROM sqlite_schema
            WHERE type = 'table' AND rootpage > 0 AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
            """;

    /** What the check says about values that are not as the table wants them; SQLite lets that happen. */
    private static final Pattern ODD_VALUE =
            Pattern.compile("(NULL|NUMERIC|TEXT|non-[A-Z]+) value in .*|CHECK constraint failed in .*");

    /** The columns whose values are judged as true or false. */
    private static final Set<String> FLAGS = Set.of("is_paused", "is_bot");

    private final Connection connection;
    private final Map<String, List<String>> columns = new TreeMap<>();

    private LegacyDatabase(Connection connection) {
        this.connection = connection;
    }

    /** Opens a file that nobody needs any more as it is: what a dead process left beside it is brought into it. */
    static LegacyDatabase open(Path file) throws SQLException {
        SQLiteDataSource source = new SQLiteDataSource(new SQLiteConfig());
        source.setUrl("jdbc:sqlite:" + file);
        LegacyDatabase database = new LegacyDatabase(source.getConnection());
        boolean opened = false;
        try {
            database.prepare();
            opened = true;
            return database;
        } finally {
            if (!opened) {
                database.close();
            }
        }
    }

    private void prepare() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA trusted_schema = OFF");
            statement.execute("PRAGMA cell_size_check = ON");
            statement.execute("PRAGMA query_only = ON");
        }
        for (String table : texts(TABLES)) {
            columns.put(lower(table), texts("SELECT name FROM pragma_table_info(?)", table));
        }
    }

    /** What keeps the file from being read whole, as a part of a sentence. */
    Optional<String> findDamage() throws SQLException {
        return texts("PRAGMA quick_check").stream()
                .filter(finding -> !finding.equals("ok"))
                .filter(finding -> !ODD_VALUE.matcher(finding).matches())
                .map(finding -> finding.replace("*** in database main ***", "")
                        .replace('\n', ' ')
                        .strip())
                .findFirst();
    }

    /** In the order of their names. */
    Set<String> tables() {
        return columns.keySet();
    }

    /** Whether there is such a table, with at least these columns. */
    boolean has(String table, String... names) {
        return columns.containsKey(table)
                && columns.get(table).stream()
                        .map(LegacyDatabase::lower)
                        .collect(Collectors.toSet())
                        .containsAll(Set.of(names));
    }

    /** How many rows a table has. */
    long count(String table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT count(*) FROM " + quoted(table) + " NOT INDEXED")) {
            return rows.next() ? rows.getLong(1) : 0;
        }
    }

    /** All rows of a table in its order; none when there is no such table. */
    List<Row> rows(String table) throws SQLException {
        List<String> names = columns.getOrDefault(table, List.of());
        List<Row> found = new ArrayList<>();
        if (names.isEmpty()) {
            return found;
        }
        String listed = names.stream().map(LegacyDatabase::quoted).collect(Collectors.joining(", "));
        try (Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery("SELECT %s FROM %s NOT INDEXED".formatted(listed, quoted(table)))) {
            while (rows.next()) {
                found.add(row(names, rows, found.size() + 1));
            }
        }
        return found;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private static Row row(List<String> names, ResultSet rows, int number) throws SQLException {
        Map<String, LegacyValue> values = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            String name = lower(names.get(i));
            LegacyValue value = StoredValues.of(rows.getObject(i + 1));
            values.put(name, FLAGS.contains(name) ? StoredValues.flag(value) : value);
        }
        return new Row(number, values);
    }

    private List<String> texts(String sql, String... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setString(i + 1, parameters[i]);
            }
            List<String> texts = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    texts.add(rows.getString(1));
                }
            }
            return texts;
        }
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
