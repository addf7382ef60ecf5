package reminderbot.adapters.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reminderbot.contracts.fixture.Guilds;
import reminderbot.contracts.fixture.TestClock;
import reminderbot.domain.guild.Guild;
import reminderbot.domain.id.GuildId;
import reminderbot.domain.storage.StorageException;
import reminderbot.domain.storage.Stores;

/** What SQLite may meet while a storage is open: the unit fails in a sentence, nothing of it stays, and all goes on. */
class FaultTest {
    private static final String NOTHING_STORED = "the database failed, and nothing was stored: ";

    @TempDir
    private Path folder;

    private SqliteStorage storage;
    private Connection other;

    @BeforeEach
    void open() throws SQLException {
        SqliteSettings settings = SqliteSettings.of(folder.resolve("bot.db"));
        storage = SqliteStorage.open(new Connections(settings, Duration.ofSeconds(1)), new TestClock(), nothing -> {});
        other = DriverManager.getConnection("jdbc:sqlite:" + settings.file());
        storage.run(saves(1));
    }

    @AfterEach
    void close() throws SQLException {
        other.close();
        storage.close();
    }

    @Test
    void while_another_program_has_it_locked_units_fail_and_then_work_again() throws SQLException {
        execute("BEGIN IMMEDIATE");

        assertThatExceptionOfType(StorageException.class)
                .isThrownBy(() -> storage.run(saves(2)))
                .withMessageStartingWith(NOTHING_STORED + "another program has it locked")
                .withMessageEndingWith("; end that program");
        assertThat(isStored(1)).isTrue();

        execute("ROLLBACK");
        assertThat(isStored(2)).isFalse();
        storage.run(saves(2));
        assertThat(isStored(2)).isTrue();
    }

    /** One after the other they would wait half a minute. */
    @Test
    void those_who_queue_for_a_locked_database_fail_at_about_the_same_time() throws SQLException {
        execute("BEGIN IMMEDIATE");

        List<CompletableFuture<Void>> callers = new ArrayList<>();
        for (int id = 2; id < 32; id++) {
            Consumer<Stores> work = saves(id);
            callers.add(CompletableFuture.runAsync(() -> storage.run(work), task -> new Thread(task).start()));
        }

        assertThat(CompletableFuture.allOf(callers.toArray(CompletableFuture<?>[]::new)))
                .failsWithin(Duration.ofSeconds(15));
        assertThat(callers).allSatisfy(caller -> assertThat(caller).isCompletedExceptionally());
    }

    @Test
    void what_a_reader_meets_is_forgotten_by_the_next() throws SQLException {
        execute("ALTER TABLE guild RENAME TO gone");
        for (int attempt = 0; attempt < 10; attempt++) {
            assertThatExceptionOfType(StorageException.class)
                    .isThrownBy(() -> isStored(1))
                    .withMessageStartingWith(NOTHING_STORED);
        }

        execute("ALTER TABLE gone RENAME TO guild");
        for (int attempt = 0; attempt < 10; attempt++) {
            assertThat(isStored(1)).isTrue();
        }
    }

    private static Consumer<Stores> saves(long id) {
        return stores -> stores.guilds()
                .save(new Guild(new GuildId(id), "Guild " + id, Guilds.aGuild().settings()));
    }

    private boolean isStored(long id) {
        return storage.read(stores -> stores.guilds().find(new GuildId(id)).isPresent());
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = other.createStatement()) {
            statement.execute(sql);
        }
    }
}
