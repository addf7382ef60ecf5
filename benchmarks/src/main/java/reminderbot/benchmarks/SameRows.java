package reminderbot.benchmarks;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** Whether two files hold the same: a comparison of those who did not do the same work would say nothing. */
final class SameRows {
    private static final List<String> ROWS = List.of(
            "message_id, state, next_reminder_at, last_reminder, was_reminded, reminders_sent, updated_at FROM %s.event",
            "id, event_id, key, kind, scheduled_at, status, attempt, next_attempt_at, sent_at, users_notified, planned_at,"
                    + " target_channel_id, newest_known_message, updated_at FROM %s.reminder_log",
            "reminder_id, number, state, message_id FROM %s.reminder_part",
            "reminder_id, part, position, user_id FROM %s.reminder_recipient",
            "guild_id, user_id, username, last_seen, updated_at FROM %s.user");

    private SameRows() {}

    /** Fails when what reminders change differs. */
    static void require(Path one, Path other) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + one)) {
            try (var attach = connection.prepareStatement("ATTACH ? AS other")) {
                attach.setString(1, other.toString());
                attach.execute();
            }
            for (String rows : ROWS) {
                requireNone(connection, rows, rows.formatted("main"), rows.formatted("other"));
                requireNone(connection, rows, rows.formatted("other"), rows.formatted("main"));
            }
        }
    }

    private static void requireNone(Connection connection, String what, String some, String others)
            throws SQLException {
        String sql = "SELECT count(*) FROM (SELECT %s EXCEPT SELECT %s)".formatted(some, others);
        try (var statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            if (!row.next() || row.getInt(1) > 0) {
                throw new IllegalStateException("both should have left the same rows: " + what.formatted("each"));
            }
        }
    }
}
