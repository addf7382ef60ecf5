package reminderbot.adapters.sqlite.maintenance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reminderbot.adapters.sqlite.DatabaseFile;
import reminderbot.adapters.sqlite.SqliteSettings;
import reminderbot.adapters.sqlite.SqliteStorage;
import reminderbot.adapters.sqlite.Synchronous;
import reminderbot.contracts.fixture.Events;
import reminderbot.contracts.fixture.TestClock;

class StatusReaderTest {
    @TempDir
    private Path folder;

    private Path file;
    private SqliteSettings settings;
    private Backups backups;

    @BeforeEach
    void fill() {
        file = folder.resolve("bot.db");
        settings = Databases.filled(file);
        backups = new Backups(folder.resolve("backups"), file);
    }

    @Test
    void tells_sizes_version_and_rows_and_leaves_nothing_behind() throws IOException {
        Status status = read(settings);

        assertThat(status.database()).isEqualTo(file).hasSize(status.bytes());
        assertThat(status.schemaVersion()).isEqualTo(1);
        assertThat(status.rows()).containsEntry("event", 9L).containsEntry("reminder_recipient", 2L);
        assertThat(status.logBytes()).isZero();
        assertThat(Databases.files(folder)).containsExactly("bot.db", "bot.db.lock");
    }

    @Test
    void pragmas_are_those_the_bot_works_with() {
        assertThat(read(new SqliteSettings(file, Synchronous.FULL)).pragmas())
                .containsEntry("journal_mode", "wal")
                .containsEntry("synchronous", "full")
                .containsEntry("foreign_keys", "1")
                .containsEntry("busy_timeout", "20")
                .containsEntry("cache_size", "-64000")
                .containsEntry("cache_size_of_readers", "-4000");
    }

    @Test
    void tells_whether_a_bot_has_it_open_and_what_is_only_in_the_log() {
        assertThat(read(settings).held()).isFalse();

        try (SqliteStorage storage = Databases.open(settings)) {
            storage.run(stores ->
                    stores.events().save(Events.anEvent().ofMessage(77).build()));

            Status status = read(settings);
            assertThat(status.held()).isTrue();
            assertThat(status.logBytes()).isPositive();
            assertThat(status.rows()).containsEntry("event", 10L);
        }

        assertThat(read(settings).held()).isFalse();
    }

    @Test
    void tells_the_last_backup() {
        assertThat(read(settings).lastBackup()).isEmpty();

        Backup backup = backups.make(DatabaseFile.existing(settings), TestClock.START);

        assertThat(read(settings).lastBackup()).map(Backup::file).contains(backup.file());
    }

    @Test
    void every_index_is_there_with_its_size_and_whether_it_was_analysed() throws SQLException {
        assertThat(read(settings).indexes())
                .anySatisfy(index -> {
                    assertThat(index.name()).isEqualTo("event_due");
                    assertThat(index.table()).isEqualTo("event");
                    assertThat(index.bytes()).isEqualTo(4096);
                    assertThat(index.statistics()).isFalse();
                })
                .hasSize(13);

        Databases.addEvents(file, 1_000);
        Optimizer.all(DatabaseFile.existing(settings));

        assertThat(read(settings).indexes()).anyMatch(Status.Index::statistics);
    }

    @Test
    void a_damaged_file_is_no_status() throws IOException {
        Databases.damage(file, 100);

        assertThatExceptionOfType(UpkeepFailed.class)
                .isThrownBy(() -> read(settings))
                .withMessageContaining("reminder-bot verify");
    }

    private Status read(SqliteSettings of) {
        return StatusReader.read(of, backups, new TestClock());
    }
}
