package reminderbot.adapters.sqlite.maintenance;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What upkeep asks every database. */
final class Queries {
    /** The bot's own tables. */
    private static final String TABLES = """
            SELECT name
            FROM sqlite_schema
            WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND name <> 'flyway_schema_history'
            ORDER BY name
            """;

    private Queries() {}

    /** The first column of all rows. */
    static List<String> texts(Connection connection, String sql) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }

    /** The first column of the only row. */
    static long number(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getLong(1) : 0;
        }
    }

    static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static Contents contents(Connection connection) throws SQLException {
        return new Contents(schemaVersion(connection), rows(connection));
    }

    /** The last migration the tables have seen; 0 when there are none. */
    static int schemaVersion(Connection connection) throws SQLException {
        boolean fresh =
                number(connection, "SELECT count(*) FROM sqlite_schema WHERE name = 'flyway_schema_history'") == 0;
        return fresh
                ? 0
                : (int) number(
                        connection,
                        "SELECT max(CAST(version AS INTEGER)) FROM flyway_schema_history WHERE success = 1");
    }

    /** How many rows each of the bot's tables has. */
    static Map<String, Long> rows(Connection connection) throws SQLException {
        Map<String, Long> rows = new TreeMap<>();
        for (String table : texts(connection, TABLES)) {
            rows.put(table, number(connection, "SELECT count(*) FROM " + quoted(table)));
        }
        return rows;
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
