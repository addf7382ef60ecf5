package reminderbot.adapters.sqlite.maintenance;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Tables, indexes, views and triggers of a database beside those that this version of the bot makes. */
final class SchemaComparison {
    private static final String OBJECTS = """
            SELECT type || ' ' || name AS object, sql
            FROM sqlite_schema
            WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND tbl_name <> 'flyway_schema_history'
            """;

    private SchemaComparison() {}

    /** Reports each difference. */
    static void compare(Connection ours, Connection fresh, Consumer<Finding> findings) throws SQLException {
        Map<String, String> expected = objects(fresh);
        Map<String, String> present = objects(ours);
        expected.forEach((object, sql) -> {
            if (!present.containsKey(object)) {
                findings.accept(Finding.ofSchema("the " + object + " is missing"));
            } else if (!sql.equals(present.get(object))) {
                findings.accept(Finding.ofSchema("the " + object + " is not as this version makes it"));
            }
        });
        present.keySet().stream()
                .filter(object -> !expected.containsKey(object))
                .forEach(object -> findings.accept(Finding.ofSchema("the " + object + " is not one of this version")));
    }

    private static Map<String, String> objects(Connection connection) throws SQLException {
        Map<String, String> objects = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(OBJECTS)) {
            while (rows.next()) {
                objects.put(rows.getString("object"), rows.getString("sql"));
            }
        }
        return objects;
    }
}
