package reminderbot.adapters.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reminderbot.contracts.fixture.TestClock;
import reminderbot.domain.storage.StorageUnusable;

class RefusalTest {
    @TempDir
    private Path folder;

    @Test
    void refuses_a_file_that_is_no_database() throws IOException {
        Path file = Files.writeString(folder.resolve("notes.txt"), "SQLite format 3 is a nice format\n".repeat(9));

        assertThatExceptionOfType(StorageUnusable.class)
                .isThrownBy(() -> open(file))
                .withMessageContaining(file.getFileName() + " is not an SQLite database");

        assertThat(file).hasContent("SQLite format 3 is a nice format\n".repeat(9));
        assertThat(folder).isDirectoryNotContaining(beside -> !beside.equals(file));
    }

    @Test
    void refuses_a_folder() {
        assertThatExceptionOfType(StorageUnusable.class)
                .isThrownBy(() -> open(folder))
                .withMessageContaining("cannot be read as a file");
    }

    @Test
    void refuses_a_link_to_a_file_that_is_not_there_since_two_bots_would_not_see_each_other() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.db"), folder.resolve("volume.db"));

        assertThatExceptionOfType(StorageUnusable.class)
                .isThrownBy(() -> open(link))
                .withMessageContaining("is a link to a file that is not there");
        assertThat(folder).isDirectoryNotContaining(file -> file.toString().endsWith(".lock"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"event", "events", "reminderlog", "guild_configs"})
    void refuses_a_database_of_the_older_bot_with_the_command_to_type(String table) throws Exception {
        Path file = foreignDatabase("CREATE TABLE " + table + " (id INTEGER)");

        requireUntouched(
                file,
                "is a database of the older bot",
                "reminder-bot migrate --from legacy-sqlite:%s --to sqlite:%s"
                        .formatted(file, folder.resolve("reminder-bot.db")));
    }

    @Test
    void the_command_to_type_names_a_new_file_and_is_taken_by_a_shell_as_it_is() throws Exception {
        Path file = Files.createDirectory(folder.resolve("the older bot")).resolve("reminder-bot.db");
        execute(file, "CREATE TABLE events (id INTEGER)");

        assertThatExceptionOfType(StorageUnusable.class)
                .isThrownBy(() -> open(file))
                .withMessageEndingWith(
                        "reminder-bot migrate --from 'legacy-sqlite:%s' --to 'sqlite:%s'",
                        file, file.resolveSibling("reminder-bot-2.db"));
    }

    @Test
    void refuses_a_database_of_another_program() throws Exception {
        Path file = foreignDatabase("CREATE TABLE bookmark (id INTEGER)");

        requireUntouched(file, "is a database of another program");
    }

    @Test
    void refuses_a_database_that_another_program_has_in_use() throws Exception {
        Path file = folder.resolve("foreign.db");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA journal_mode = WAL");
            statement.execute("CREATE TABLE bookmark (id INTEGER)");

            requireUntouched(file, "is a database of another program");
        }
    }

    @Test
    void refuses_tables_of_a_newer_version() throws Exception {
        Path file = folder.resolve("bot.db");
        open(file).close();
        execute(file, """
                INSERT INTO flyway_schema_history
                    (installed_rank, version, description, type, script, installed_by, execution_time, success)
                VALUES (99, '99', 'of the future', 'SQL', 'V99__of_the_future.sql', 'somebody', 0, 1)
                """);

        assertThatExceptionOfType(StorageUnusable.class)
                .isThrownBy(() -> open(file))
                .withMessageContaining("was written by a newer version of this bot");
    }

    @Test
    void refuses_a_damaged_file_and_keeps_its_bytes() throws IOException {
        Path file = folder.resolve("bot.db");
        open(file).close();
        byte[] bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, 100, bytes.length, (byte) 0x5A);
        Files.write(file, bytes);

        assertThatExceptionOfType(StorageUnusable.class).isThrownBy(() -> open(file));

        assertThat(file).hasBinaryContent(bytes);
    }

    @Test
    void a_refused_file_is_free_again() throws Exception {
        Path file = folder.resolve("bot.db");
        open(file).close();
        execute(file, "UPDATE flyway_schema_history SET checksum = 1 WHERE version = '1'");
        assertThatExceptionOfType(StorageUnusable.class).isThrownBy(() -> open(file));
        Files.delete(file);

        open(file).close();
    }

    private Path foreignDatabase(String sql) throws SQLException {
        Path file = folder.resolve("foreign.db");
        execute(file, sql);
        return file;
    }

    private void requireUntouched(Path file, String... reasons) throws IOException {
        byte[] before = Files.readAllBytes(file);
        long files = countFiles();

        assertThatExceptionOfType(StorageUnusable.class)
                .isThrownBy(() -> open(file))
                .satisfies(refused -> assertThat(refused).hasMessageContainingAll(reasons));

        assertThat(file).hasBinaryContent(before);
        assertThat(countFiles()).isEqualTo(files);
    }

    private long countFiles() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.count();
        }
    }

    private static void execute(Path file, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static SqliteStorage open(Path file) {
        return SqliteStorage.open(SqliteSettings.of(file), new TestClock());
    }
}
