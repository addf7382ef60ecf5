package reminderbot.benchmarks;

import static reminderbot.benchmarks.PlainConnection.bind;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import reminderbot.domain.id.UserId;
import reminderbot.domain.reminder.PartState;
import reminderbot.domain.reminder.ReminderLog;
import reminderbot.domain.reminder.ReminderPart;
import reminderbot.domain.reminder.ReminderPlan;

/** The rows of a finished reminder, in plain JDBC. */
final class FinishedRows {
    private final PreparedStatement sent;
    private final PreparedStatement part;
    private final PreparedStatement recipient;
    private final PreparedStatement reminded;
    private final PreparedStatement touch;

    FinishedRows(PlainConnection connection) throws SQLException {
        sent = connection.prepare("""
                UPDATE reminder_log
                SET status = 'sent', next_attempt_at = NULL, sent_at = ?, users_notified = ?, planned_at = ?,
                    target_channel_id = ?, newest_known_message = ?, updated_at = ?
                WHERE id = ?
                """);
        part = connection.prepare(
                "INSERT INTO reminder_part (reminder_id, number, message_id, state) VALUES (?, ?, ?, 'delivered')");
        recipient = connection.prepare(
                "INSERT INTO reminder_recipient (reminder_id, part, position, user_id) VALUES (?, ?, ?, ?)");
        reminded = connection.prepare("""
                UPDATE event
                SET last_reminder = ?, was_reminded = 1, reminders_sent = reminders_sent + 1, updated_at = ?
                WHERE message_id = ?
                """);
        touch = connection.prepare("""
                INSERT INTO user (guild_id, user_id, last_seen, created_at, updated_at, username)
                VALUES (?, ?, ?, ?, ?, ?)
                ON CONFLICT (guild_id, user_id) DO UPDATE SET
                    last_seen = max(last_seen, excluded.last_seen), updated_at = excluded.updated_at
                """);
    }

    /** Writes them for the row with this id, whose plan is delivered in one part. */
    void write(long id, ReminderLog log, long now) throws SQLException {
        ReminderPlan plan = log.plan();
        if (plan == null || !(plan.parts().get(0).state() instanceof PartState.Delivered delivered)) {
            throw new IllegalArgumentException("not delivered: " + log);
        }
        long newest = plan.newestKnown() == null ? 0 : plan.newestKnown().value();
        long planned = plan.plannedAt().toEpochMilli();
        ReminderPart only = plan.parts().get(0);
        bind(sent, now, only.recipients().size(), planned, plan.target().value(), newest, now, id);
        sent.executeUpdate();
        bind(part, id, only.number(), delivered.message().value());
        part.executeUpdate();
        bind(reminded, now, now, log.event().message().value());
        reminded.executeUpdate();
        for (int i = 0; i < only.recipients().size(); i++) {
            ping(id, only, i, log.event().guild().value(), now);
        }
    }

    private void ping(long id, ReminderPart only, int position, long guild, long now) throws SQLException {
        UserId user = only.recipients().get(position);
        bind(recipient, id, only.number(), position, user.value());
        recipient.executeUpdate();
        bind(touch, guild, user.value(), now, now, now);
        touch.setString(6, "User " + user);
        touch.executeUpdate();
    }
}
