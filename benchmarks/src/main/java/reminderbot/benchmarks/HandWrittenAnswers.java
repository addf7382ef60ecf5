package reminderbot.benchmarks;

import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import reminderbot.application.reaction.RecordAnswer;

/**
 * What the use case does to the tables, written for this one purpose in plain JDBC: statements kept, and only the columns
 * that are needed.
 */
final class HandWrittenAnswers implements AutoCloseable {
    private final InstantSource time;
    private final PlainConnection connection;
    private final PreparedStatement find;
    private final PreparedStatement touch;
    private final PreparedStatement save;

    /** On a file that has the tables and the events. */
    HandWrittenAnswers(Path file, InstantSource time) throws SQLException {
        this.time = time;
        connection = new PlainConnection(file);
        find = connection.prepare("SELECT state, required_reactions FROM event WHERE message_id = ? AND guild_id = ?");
        touch = connection.prepare("""
                INSERT INTO user (guild_id, user_id, username, last_seen, created_at, updated_at)
                VALUES (?1, ?2, ?3, ?4, ?4, ?4)
                ON CONFLICT (guild_id, user_id) DO UPDATE SET
                    last_seen = max(last_seen, excluded.last_seen), updated_at = excluded.updated_at
                """);
        save = connection.prepare("""
                INSERT INTO reaction (event_id, user_id, emoji, source, reacted_at, created_at, updated_at)
                VALUES (?1, ?2, ?3, 'reaction', ?4, ?4, ?4)
                ON CONFLICT (event_id, user_id) DO UPDATE SET
                    emoji = excluded.emoji, source = excluded.source, reacted_at = excluded.reacted_at,
                    updated_at = excluded.updated_at
                """);
    }

    /** Stores an answer. */
    void record(RecordAnswer.Command answer) {
        connection.write(() -> {
            requireAnswer(answer);
            write(answer, time.millis());
        });
    }

    private void requireAnswer(RecordAnswer.Command answer) throws SQLException {
        find.setLong(1, answer.event().message().value());
        find.setLong(2, answer.event().guild().value());
        try (ResultSet row = find.executeQuery()) {
            if (!row.next()
                    || row.getString(1).equals("archived")
                    || !row.getString(2).contains('"' + answer.emoji().text() + '"')) {
                throw new IllegalStateException("no answer to an event: " + answer);
            }
        }
    }

    private void write(RecordAnswer.Command answer, long now) throws SQLException {
        touch.setLong(1, answer.event().guild().value());
        touch.setLong(2, answer.user().value());
        touch.setString(3, "User " + answer.user());
        touch.setLong(4, now);
        touch.executeUpdate();
        save.setLong(1, answer.event().message().value());
        save.setLong(2, answer.user().value());
        save.setString(3, answer.emoji().text());
        save.setLong(4, now);
        save.executeUpdate();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
