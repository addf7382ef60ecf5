package reminderbot.adapters.sqlite.maintenance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import reminderbot.adapters.sqlite.DatabaseFile;
import reminderbot.adapters.sqlite.SqliteSettings;
import reminderbot.adapters.sqlite.SqliteStorage;
import reminderbot.contracts.fixture.Answers;
import reminderbot.contracts.fixture.Events;
import reminderbot.contracts.fixture.Guilds;
import reminderbot.contracts.fixture.Ids;
import reminderbot.contracts.fixture.Reminders;
import reminderbot.contracts.fixture.TestClock;
import reminderbot.domain.storage.Stores;

/** Database files for tests. */
final class Databases {
    private Databases() {}

    /** A file of the bot with some of everything, which nobody has open. */
    static SqliteSettings filled(Path file) {
        SqliteSettings settings = SqliteSettings.of(file);
        try (SqliteStorage storage = open(settings)) {
            storage.run(Databases::fill);
        }
        return settings;
    }

    static SqliteStorage open(SqliteSettings settings) {
        return SqliteStorage.open(settings, new TestClock());
    }

    /** Every event of the fixtures, an answer, members, an opt-out and two reminders. */
    static void fill(Stores stores) {
        stores.guilds().save(Guilds.aGuild());
        Events.ofEveryKind().forEach(stores.events()::save);
        stores.reactions().save(Answers.anAnswer(Ids.event(1), Ids.user(1)));
        stores.members().save(Guilds.aMember(Ids.user(1)));
        stores.members().optOut(Ids.event(1), Ids.user(2));
        stores.reminderLogs()
                .add(Reminders.aSent(
                        Ids.event(1), TestClock.START, List.of(Ids.user(3), Ids.user(4)), TestClock.START));
        stores.reminderLogs().add(Reminders.aClaim(Ids.event(1), TestClock.START.plusSeconds(60)));
    }

    /** How many events a file holds that nobody has open. */
    static long events(Path file) throws SQLException {
        try (Connection connection = DatabaseFile.atRest(file)) {
            return Queries.number(connection, "SELECT count(*) FROM event");
        }
    }

    /** Changes a file as no version of the bot would: without constraints. */
    static void tamper(Path file, String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA ignore_check_constraints = 1");
            statement.execute("PRAGMA foreign_keys = 0");
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** Adds many closed events to a file. */
    static void addEvents(Path file, int count) throws SQLException {
        tamper(file, """
                WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %d)
                INSERT INTO event
                    (message_id, channel_id, guild_id, title, last_reminder, state, state_reason, over_since, anchor,
                    imported, created_at, updated_at)
                SELECT i, 1, guild_id, 'Match', i, 'closed', 'by_moderator', i, i, 0, i, i FROM n, guild
                """.formatted(count));
    }

    /** As if a newer version of the bot had been there. */
    static void ofNewerVersion(Path file) throws SQLException {
        tamper(file, """
                INSERT INTO flyway_schema_history
                    (installed_rank, version, description, type, script, installed_by, execution_time, success)
                VALUES (99, '99', 'of the future', 'SQL', 'V99__of_the_future.sql', 'somebody', 0, 1)
                """);
    }

    /** Overwrites a file from some byte on. */
    static void damage(Path file, int from) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, from, bytes.length, (byte) 0x5A);
        Files.write(file, bytes);
    }

    /** The names of all files in a folder, in order. */
    static List<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> Objects.toString(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }
}
