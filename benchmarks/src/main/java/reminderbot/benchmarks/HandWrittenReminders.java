package reminderbot.benchmarks;

import static reminderbot.benchmarks.PlainConnection.bind;

import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import reminderbot.application.reminder.ClaimReminders;
import reminderbot.domain.id.MessageId;
import reminderbot.domain.reminder.ReminderKey;
import reminderbot.domain.reminder.ReminderKind;
import reminderbot.domain.reminder.ReminderLog;

/** What the use cases do to the tables when reminders are claimed and finished, written for this one purpose in plain JDBC. */
final class HandWrittenReminders implements AutoCloseable {
    private final InstantSource time;
    private final PlainConnection connection;
    private final PreparedStatement due;
    private final PreparedStatement add;
    private final PreparedStatement moveOn;
    private final PreparedStatement pending;
    private final FinishedRows finished;

    /** On a file that has the tables and the events. */
    HandWrittenReminders(Path file, InstantSource time) throws SQLException {
        this.time = time;
        connection = new PlainConnection(file);
        due = connection.prepare("""
                SELECT message_id, next_reminder_at, anchor, interval_minutes
                FROM event
                WHERE next_reminder_at <= ?
                    AND NOT EXISTS (SELECT 1 FROM reminder_log WHERE event_id = message_id AND status = 'pending')
                    AND (deadline IS NULL OR deadline > ?) AND reminders_sent < maximum
                ORDER BY next_reminder_at, message_id
                LIMIT ?
                """);
        add = connection.prepare("""
                INSERT INTO reminder_log (event_id, scheduled_at, next_attempt_at, created_at, updated_at, key)
                VALUES (?, ?, ?, ?, ?, ?)
                ON CONFLICT DO NOTHING
                """);
        moveOn = connection.prepare("""
                UPDATE event
                SET next_reminder_at = ?, state = 'active', is_paused = 0, paused_until = NULL, updated_at = ?
                WHERE message_id = ?
                """);
        pending = connection.prepare("""
                SELECT id
                FROM reminder_log JOIN event ON message_id = event_id
                WHERE event_id = ? AND guild_id = ? AND status = 'pending' AND key = ?
                """);
        finished = new FinishedRows(connection);
    }

    /** Claims all that is due, then finishes these. */
    void remind(List<ReminderLog> reminders) {
        long now = time.millis();
        int[] claimed = {ClaimReminders.BATCH};
        while (claimed[0] == ClaimReminders.BATCH) {
            connection.write(() -> claimed[0] = claim(now));
        }
        reminders.forEach(log -> connection.write(() -> finish(log, now)));
    }

    private int claim(long now) throws SQLException {
        bind(due, now, now, ClaimReminders.BATCH);
        int count = 0;
        try (ResultSet row = due.executeQuery()) {
            while (row.next()) {
                claim(row.getLong(1), row.getLong(2), now);
                bind(moveOn, nextAfter(now, row.getLong(3), row.getDouble(4)), now, row.getLong(1));
                moveOn.executeUpdate();
                count++;
            }
        }
        return count;
    }

    private void claim(long event, long scheduledAt, long now) throws SQLException {
        bind(add, event, scheduledAt, now, now, now);
        add.setString(6, key(event, scheduledAt));
        add.executeUpdate();
    }

    private static String key(long event, long scheduledAt) {
        return ReminderKey.of(new MessageId(event), Instant.ofEpochMilli(scheduledAt), ReminderKind.SCHEDULED)
                .text();
    }

    private static long nextAfter(long now, long anchor, double minutes) {
        long interval = Math.round(minutes * 60_000);
        return anchor + ((now - anchor) / interval + 1) * interval;
    }

    private void finish(ReminderLog log, long now) throws SQLException {
        bind(pending, log.event().message().value(), log.event().guild().value());
        pending.setString(3, log.key().text());
        long id;
        try (ResultSet row = pending.executeQuery()) {
            if (!row.next()) {
                throw new IllegalStateException("not pending: " + log);
            }
            id = row.getLong(1);
        }
        finished.write(id, log, now);
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
