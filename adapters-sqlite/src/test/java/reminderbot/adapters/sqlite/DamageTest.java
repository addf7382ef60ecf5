package reminderbot.adapters.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reminderbot.contracts.fixture.Events;
import reminderbot.contracts.fixture.Guilds;
import reminderbot.contracts.fixture.Ids;
import reminderbot.contracts.fixture.TestClock;
import reminderbot.domain.storage.StorageException;
import reminderbot.domain.storage.StorageUnusable;

/** Files of this bot that something has damaged: they are told of, and left as they are for whoever repairs them. */
class DamageTest {
    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void makeAFile() {
        file = folder.resolve("bot.db");
        try (SqliteStorage storage = open()) {
            storage.run(stores -> {
                stores.guilds().save(Guilds.aGuild());
                stores.events().save(Events.anEvent().build());
            });
        }
    }

    @Test
    void a_file_that_lost_its_end_is_refused() throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, 4096));

        requireRefusedAndUntouched();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sqlite_schema", "flyway_schema_history"})
    void damage_where_an_opening_looks_is_refused(String table) throws Exception {
        damage(table);

        requireRefusedAndUntouched();
    }

    @Test
    void damage_elsewhere_fails_what_comes_upon_it_and_nothing_else() throws Exception {
        damage("event");
        byte[] damaged = Files.readAllBytes(file);

        try (SqliteStorage storage = open()) {
            assertThatExceptionOfType(StorageException.class)
                    .isThrownBy(() -> storage.read(stores -> stores.events().find(Ids.event(1))))
                    .withMessageContaining("it is damaged")
                    .withMessageEndingWith("; restore a backup");
            assertThatExceptionOfType(StorageException.class)
                    .isThrownBy(() -> storage.run(stores ->
                            stores.events().save(Events.anEvent().ofMessage(2).build())))
                    .withMessageContaining("it is damaged");
            boolean found =
                    storage.read(stores -> stores.guilds().find(Ids.GUILD).isPresent());
            assertThat(found).isTrue();
        }

        assertThat(file).hasBinaryContent(damaged);
    }

    private void requireRefusedAndUntouched() throws IOException {
        byte[] damaged = Files.readAllBytes(file);

        assertThatExceptionOfType(StorageUnusable.class)
                .isThrownBy(this::open)
                .withMessage(file + " cannot be opened: it is damaged. Nothing in it was changed. Restore a backup.");

        assertThat(file).hasBinaryContent(damaged);
        assertThat(folder)
                .isDirectoryNotContaining("glob:**/*-wal")
                .isDirectoryNotContaining("glob:**/*-shm")
                .isDirectoryNotContaining("glob:**/*-journal");
        StorageLock.on(file).close();
    }

    /** Overwrites the page where the rows of a table begin, and on the first page leaves the header as it is. */
    private void damage(String table) throws IOException, SQLException {
        int page = rootPage(table);
        byte[] bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, page == 1 ? 100 : (page - 1) * 4096, page * 4096, (byte) 0x5A);
        Files.write(file, bytes);
    }

    private int rootPage(String table) throws SQLException {
        if (table.equals("sqlite_schema")) {
            return 1;
        }
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery("SELECT rootpage FROM sqlite_schema WHERE name = '" + table + "'")) {
            return rows.getInt(1);
        }
    }

    private SqliteStorage open() {
        return SqliteStorage.open(SqliteSettings.of(file), new TestClock());
    }
}
