package reminderbot.adapters.sqlite;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * What a file holds after a busy year: one large guild and many small ones, most events closed long ago, some with many
 * answers. Written without the repositories, for speed; instants count from {@link #NOW}, NOW in the statements, where EVENTS is how many there are.
 */
final class Crowd {
    /** The present, in milliseconds. */
    static final long NOW = 1_800_000_000_000L;

    private static final String NUMBERS =
            "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %d)\n";

    private final Connection connection;
    private final int events;

    private Crowd(Connection connection, int events) {
        this.connection = connection;
        this.events = events;
    }

    /** Fills empty tables; one event in ten reminds by itself, and one of those in a hundred is due. */
    static void fill(Connection connection, int events) throws SQLException {
        Crowd crowd = new Crowd(connection, events);
        crowd.execute("BEGIN");
        crowd.guildsAndMembers();
        crowd.events();
        crowd.answers();
        crowd.reminders();
        crowd.execute("COMMIT");
    }

    private void guildsAndMembers() throws SQLException {
        insert(50, "INSERT INTO guild (guild_id, name, created_at, updated_at) SELECT i, 'Guild ' || i, 0, 0 FROM n");
        insert(5_000, """
                INSERT INTO user (guild_id, user_id, username, last_seen, away_until, opted_out, created_at, updated_at)
                SELECT iif(i % 2, 1, 1 + i % 50), i, 'User ' || i, 0, iif(i % 20, NULL, 1), i % 30 = 0, 0, 0 FROM n
                """);
    }

    private void events() throws SQLException {
        insert(events, """
                INSERT INTO event (message_id, channel_id, guild_id, title, last_reminder, state, state_reason, over_since,
                    anchor, next_reminder_at, imported, created_at, updated_at)
                SELECT i, 1, iif(i % 2, 1, 1 + i % 50), 'Event ' || i, 0,
                    iif(i % 10, 'closed', 'active'), iif(i % 10, 'by_moderator', NULL), iif(i % 10, NOW - i, NULL),
                    0, iif(i % 10, NULL, NOW + iif(i % 1000, 60000 * i, -i)), 0, NOW - 1000 * i, 0
                FROM n
                """);
    }

    private void answers() throws SQLException {
        insert(50_000, """
                INSERT INTO reaction (event_id, user_id, emoji, reacted_at, created_at, updated_at)
                SELECT 1 + (i * i) % min(997, EVENTS), i, iif(i % 3, '✅', '❌'), 0, 0, 0 FROM n
                """);
        insert(2_000, "INSERT INTO event_opt_out (event_id, user_id) SELECT 1 + i % min(500, EVENTS), i FROM n");
    }

    private void reminders() throws SQLException {
        insert(20_000, """
                INSERT INTO reminder_log (id, event_id, key, scheduled_at, status, next_attempt_at, sent_at, planned_at,
                    target_channel_id, created_at, updated_at)
                SELECT i, 1 + i % min(2000, EVENTS), printf('%016d', i), NOW - 60000 * i, iif(i % 200, 'sent', 'pending'),
                    iif(i % 200, NULL, NOW + 1000 * i), iif(i % 200, NOW - 60000 * i, NULL), NOW - 60000 * i, 1, 0, 0
                FROM n WHERE i % 200 OR i <= min(2000, EVENTS)
                """);
        execute("""
                INSERT INTO reminder_part (reminder_id, number, state, message_id)
                SELECT id, 1, iif(status = 'sent', 'delivered', 'open'), iif(status = 'sent', id, NULL) FROM reminder_log
                """);
        execute("""
                INSERT INTO reminder_recipient (reminder_id, part, position, user_id)
                SELECT reminder_id, 1, value, 1 + (reminder_id * 7 + value) % 5000
                FROM reminder_part, json_each('[0,1,2,3,4]')
                """);
    }

    private void insert(int rows, String sql) throws SQLException {
        execute(NUMBERS.formatted(rows)
                + sql.replace("NOW", Long.toString(NOW)).replace("EVENTS", Integer.toString(events)));
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
