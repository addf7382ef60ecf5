package reminderbot.adapters.sqlite;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.ibatis.mapping.BoundSql;
import org.apache.ibatis.mapping.MappedStatement;

/** What SQLite does for a statement (SQLite documentation, "EXPLAIN QUERY PLAN"). */
record Plan(List<String> steps) {
    /**
     * What parameters may hold. SQLite plans anew when it has statistics and is given other values, so those of a
     * {@link Crowd} are given: common ones, and the present where an instant is asked for.
     */
    private static final Map<String, Object> VALUES = Map.of(
            "guild",
            1L,
            "message",
            1_001L,
            "user",
            7L,
            "now",
            Crowd.NOW,
            "since",
            Crowd.NOW - 86_400_000L,
            "completeAfter",
            Crowd.NOW - 86_400_000L,
            "states",
            "[\"active\",\"paused\",\"blocked\",\"closed\",\"archived\"]",
            "limit",
            25,
            "offset",
            0,
            "part",
            "Event 1");

    static Plan of(Connection connection, MappedStatement statement) throws SQLException {
        BoundSql sql = statement.getBoundSql(null);
        List<String> steps = new ArrayList<>();
        try (PreparedStatement explain = connection.prepareStatement("EXPLAIN QUERY PLAN " + sql.getSql())) {
            for (int i = 0; i < sql.getParameterMappings().size(); i++) {
                explain.setObject(i + 1, value(sql.getParameterMappings().get(i).getProperty()));
            }
            try (ResultSet rows = explain.executeQuery()) {
                while (rows.next()) {
                    steps.add(rows.getString("detail"));
                }
            }
        }
        return new Plan(steps);
    }

    private static Object value(String property) {
        return VALUES.getOrDefault(property.substring(property.lastIndexOf('.') + 1), 1L);
    }

    /** Steps that read a table from one end to the other; JSON and what the statement itself has gathered are none. */
    List<String> scansOfTables() {
        return steps.stream()
                .filter(step -> step.startsWith("SCAN") && !step.equals("SCAN CONSTANT ROW"))
                .map(step -> step.split(" ", -1)[1])
                .filter(what -> !what.equals("json_each") && !steps.contains("CO-ROUTINE " + what))
                .toList();
    }

    /** Whether rows are put in order after they were found. */
    boolean sorts() {
        return steps.stream().anyMatch(step -> step.contains("TEMP B-TREE"));
    }
}
