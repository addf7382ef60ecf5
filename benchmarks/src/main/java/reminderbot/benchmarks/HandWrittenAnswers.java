package reminderbot.benchmarks;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import org.sqlite.SQLiteConfig;
import reminderbot.application.reaction.RecordAnswer;

/**
 * What the use case does to the tables, written for this one purpose in plain JDBC and tuned: statements kept, no generated
 * keys, prepared BEGIN and COMMIT, only the columns that are needed, the storage's own pragmas.
 */
final class HandWrittenAnswers implements AutoCloseable {
    private final InstantSource time;
    private final Connection connection;
    private final PreparedStatement begin;
    private final PreparedStatement find;
    private final PreparedStatement touch;
    private final PreparedStatement save;
    private final PreparedStatement commit;

    /** On a file that has the tables and the events. */
    HandWrittenAnswers(Path file, InstantSource time) throws SQLException {
        this.time = time;
        connection = connect(file);
        begin = connection.prepareStatement("BEGIN IMMEDIATE");
        commit = connection.prepareStatement("COMMIT");
        find = connection.prepareStatement(
                "SELECT state, required_reactions FROM event WHERE message_id = ? AND guild_id = ?");
        touch = connection.prepareStatement("""
                INSERT INTO user (guild_id, user_id, username, last_seen, created_at, updated_at)
                VALUES (?1, ?2, ?3, ?4, ?4, ?4)
                ON CONFLICT (guild_id, user_id) DO UPDATE SET
                    last_seen = max(last_seen, excluded.last_seen), updated_at = excluded.updated_at
                """);
        save = connection.prepareStatement("""
                INSERT INTO reaction (event_id, user_id, emoji, source, reacted_at, created_at, updated_at)
                VALUES (?1, ?2, ?3, 'reaction', ?4, ?4, ?4)
                ON CONFLICT (event_id, user_id) DO UPDATE SET
                    emoji = excluded.emoji, source = excluded.source, reacted_at = excluded.reacted_at,
                    updated_at = excluded.updated_at
                """);
    }

    private static Connection connect(Path file) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
        config.setCacheSize(-64_000);
        config.enforceForeignKeys(true);
        config.setBusyTimeout(5_000);
        config.setGetGeneratedKeys(false);
        Connection connection = config.createConnection("jdbc:sqlite:" + file);
        try (var statement = connection.createStatement()) {
            statement.execute("PRAGMA wal_autocheckpoint = 10000");
        }
        return connection;
    }

    /** Stores an answer. */
    void record(RecordAnswer.Command answer) {
        try {
            begin.execute();
            requireAnswer(answer);
            write(answer, time.millis());
            commit.execute();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
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
