package reminderbot.adapters.sqlite.maintenance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reminderbot.adapters.sqlite.DatabaseFile;
import reminderbot.adapters.sqlite.SqliteSettings;
import reminderbot.adapters.sqlite.SqliteStorage;
import reminderbot.contracts.fixture.Events;
import reminderbot.contracts.fixture.TestClock;
import reminderbot.domain.storage.StorageUnusable;

/** The backup of each test holds nine events, the present database ten. */
class RestoreTest {
    private static final String ASIDE = "bot.db.before-restore-20260302T120000Z";

    @TempDir
    private Path folder;

    private Path file;
    private Path backup;
    private SqliteSettings settings;

    @BeforeEach
    void fill() {
        file = folder.resolve("bot.db");
        settings = Databases.filled(file);
        backup = new Backups(folder.resolve("backups"), file)
                .make(DatabaseFile.existing(settings), TestClock.START)
                .file();
        addTenth();
    }

    @Test
    void the_backup_becomes_the_database_and_the_database_is_kept_aside() throws Exception {
        Restored restored = restore(backup);

        assertThat(Databases.events(file)).isEqualTo(9);
        assertThat(restored.database()).isEqualTo(file);
        assertThat(restored.aside()).contains(folder.resolve(ASIDE));
        assertThat(restored.rows()).containsEntry("event", 9L);
        assertThat(restored.olderTables()).isFalse();
        assertThat(Databases.events(folder.resolve(ASIDE))).isEqualTo(10);
        assertThat(Databases.files(folder)).containsExactly("backups", "bot.db", ASIDE, "bot.db.lock");
        assertThat(backup).exists();
        opens();
    }

    @Test
    void what_was_set_aside_can_be_restored_again() throws Exception {
        restore(backup);

        Restored restored = restore(folder.resolve(ASIDE));

        assertThat(Databases.events(file)).isEqualTo(10);
        assertThat(restored.aside()).contains(folder.resolve(ASIDE + "-2"));
        assertThat(Databases.events(folder.resolve(ASIDE + "-2"))).isEqualTo(9);
    }

    @Test
    void changes_that_are_only_in_the_log_are_kept_aside_too() throws Exception {
        Path killed = copyWithLog();

        Restored restored =
                Restore.of(SqliteSettings.of(killed), new TestClock()).handle(backup);

        assertThat(Databases.events(killed)).isEqualTo(9);
        assertThat(Databases.events(restored.aside().orElseThrow())).isEqualTo(11);
        assertThat(killed.resolveSibling("killed.db-wal")).doesNotExist();
    }

    @Test
    void a_damaged_database_is_kept_aside_as_it_is_with_its_log() throws Exception {
        Path killed = copyWithLog();
        Databases.damage(killed, 0);
        byte[] damaged = Files.readAllBytes(killed);
        byte[] log = Files.readAllBytes(killed.resolveSibling("killed.db-wal"));

        Path aside = Restore.of(SqliteSettings.of(killed), new TestClock())
                .handle(backup)
                .aside()
                .orElseThrow();

        assertThat(Databases.events(killed)).isEqualTo(9);
        assertThat(aside).hasBinaryContent(damaged);
        assertThat(aside.resolveSibling(aside.getFileName() + "-wal")).hasBinaryContent(log);
        assertThat(killed.resolveSibling("killed.db-wal")).doesNotExist();
    }

    @Test
    void without_a_database_the_backup_is_just_put_there() throws Exception {
        Path elsewhere = folder.resolve("other/machine/bot.db");

        Restored restored =
                Restore.of(SqliteSettings.of(elsewhere), new TestClock()).handle(backup);

        assertThat(restored.aside()).isEmpty();
        assertThat(Databases.events(elsewhere)).isEqualTo(9);
    }

    @Test
    void a_database_in_use_is_refused() {
        try (SqliteStorage storage = Databases.open(settings)) {
            assertThatExceptionOfType(StorageUnusable.class)
                    .isThrownBy(() -> restore(backup))
                    .withMessageContaining("is in use by another bot");
            storage.run(stores ->
                    stores.events().save(Events.anEvent().ofMessage(78).build()));
        }
        opens();
    }

    @Test
    void a_database_that_another_program_reads_is_refused() throws Exception {
        try (Connection reader = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = reader.createStatement()) {
            statement.execute("BEGIN");
            statement.executeQuery("SELECT count(*) FROM event").close();
            Databases.tamper(file, "UPDATE event SET description = 'x'");

            requireRefused(backup, "is being read by another program");
        }
        assertThat(Databases.events(file)).isEqualTo(10);
    }

    @Test
    void a_backup_that_is_not_there_is_refused() throws Exception {
        requireRefused(folder.resolve("absent.db"), "is not there or is no file");
        requireRefused(folder, "is not there or is no file");
    }

    @Test
    void the_database_itself_is_refused() throws Exception {
        requireRefused(file, "is the database itself");
    }

    @Test
    void an_empty_file_is_refused() throws Exception {
        requireRefused(Files.createFile(folder.resolve("empty.db")), "is empty");
    }

    @Test
    void a_damaged_backup_is_refused() throws Exception {
        Databases.damage(backup, 4096 * 3);

        requireRefused(backup, "is damaged");
    }

    @Test
    void a_backup_of_a_newer_version_is_refused() throws Exception {
        Databases.ofNewerVersion(backup);

        requireRefused(backup, "was written by a newer version of this bot (tables of version 99");
    }

    @Test
    void a_file_that_is_not_whole_without_its_log_is_refused_with_the_command_to_type() throws Exception {
        Path killed = copyWithLog();

        assertThatExceptionOfType(UpkeepFailed.class)
                .isThrownBy(() -> restore(killed))
                .withMessageContaining("DATABASE_PATH=" + killed + " reminder-bot backup");
    }

    @Test
    void a_file_of_somebody_else_is_refused_on_either_side() throws Exception {
        Path foreign = folder.resolve("foreign.db");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + foreign);
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE bookmark (id INTEGER)");
        }
        byte[] bytes = Files.readAllBytes(foreign);

        assertThatExceptionOfType(StorageUnusable.class).isThrownBy(() -> restore(foreign));
        assertThatExceptionOfType(StorageUnusable.class)
                .isThrownBy(() ->
                        Restore.of(SqliteSettings.of(foreign), new TestClock()).handle(backup));

        assertThat(foreign).hasBinaryContent(bytes);
        assertThat(Databases.events(file)).isEqualTo(10);
    }

    private Restored restore(Path from) {
        return Restore.of(settings, new TestClock()).handle(from);
    }

    private void requireRefused(Path from, String reason) throws IOException, SQLException {
        assertThatExceptionOfType(UpkeepFailed.class)
                .isThrownBy(() -> restore(from))
                .withMessageContaining(reason);
        assertThat(Databases.events(file)).isEqualTo(10);
        assertThat(Databases.files(folder)).noneMatch(name -> name.contains("restor"));
    }

    private void addTenth() {
        try (SqliteStorage storage = Databases.open(settings)) {
            storage.run(stores ->
                    stores.events().save(Events.anEvent().ofMessage(77).build()));
        }
    }

    private void opens() {
        Databases.open(settings).close();
    }

    /** As a killed process leaves a database: eleven events, the last one in the log only. */
    private Path copyWithLog() throws IOException {
        Path killed = folder.resolve("killed.db");
        try (SqliteStorage storage = Databases.open(settings)) {
            storage.run(stores ->
                    stores.events().save(Events.anEvent().ofMessage(78).build()));
            Files.copy(file, killed);
            Files.copy(folder.resolve("bot.db-wal"), folder.resolve("killed.db-wal"));
        }
        return killed;
    }
}
