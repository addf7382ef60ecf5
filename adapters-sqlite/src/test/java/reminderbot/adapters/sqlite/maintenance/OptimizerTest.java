package reminderbot.adapters.sqlite.maintenance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reminderbot.adapters.sqlite.DatabaseFile;
import reminderbot.adapters.sqlite.SqliteSettings;
import reminderbot.adapters.sqlite.SqliteStorage;
import reminderbot.contracts.fixture.Events;
import reminderbot.domain.storage.StorageUnusable;

class OptimizerTest {
    private static final String MANY_MEMBERS = """
            WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 60000)
            INSERT INTO user (guild_id, user_id, username, last_seen, created_at, updated_at)
            SELECT guild_id, i, 'somebody', 0, 0, 0 FROM n, guild
            """;

    @TempDir
    private Path folder;

    private Path file;
    private SqliteSettings settings;

    @BeforeEach
    void fill() {
        file = folder.resolve("bot.db");
        settings = Databases.filled(file);
    }

    @Test
    void a_file_with_much_free_space_becomes_smaller() throws SQLException {
        Databases.tamper(file, MANY_MEMBERS, "DELETE FROM user");

        Optimized done = Optimizer.all(DatabaseFile.existing(settings));

        assertThat(done.vacuumed()).isTrue();
        assertThat(done.bytesAfter()).isLessThan(done.bytesBefore() / 4);
        assertThat(file).hasSize(done.bytesAfter());
        assertThat(Databases.events(file)).isEqualTo(9);
    }

    @Test
    void a_file_without_much_free_space_is_left_as_it_is() throws SQLException {
        Databases.tamper(file, MANY_MEMBERS);

        Optimized done = Optimizer.all(DatabaseFile.existing(settings));

        assertThat(done.vacuumed()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "0, 100000000, false",
        "1048575, 1048576, false",
        "1048576, 5242880, true",
        "1048576, 5242881, false",
        "50000000, 100000000, true"
    })
    void writing_the_file_anew_must_be_worthwhile(long free, long all, boolean worthwhile) {
        assertThat(Optimizer.isWorthwhile(free, all)).isEqualTo(worthwhile);
    }

    @Test
    void the_planner_learns_from_many_events_only() throws SQLException {
        assertThat(Optimizer.all(DatabaseFile.existing(settings)).analysed()).isFalse();

        Databases.addEvents(file, 1_000);

        assertThat(Optimizer.all(DatabaseFile.existing(settings)).analysed()).isTrue();
    }

    @Test
    void is_refused_while_a_bot_has_the_database_open() {
        try (SqliteStorage storage = Databases.open(settings)) {
            assertThatExceptionOfType(StorageUnusable.class)
                    .isThrownBy(() -> Optimizer.all(DatabaseFile.existing(settings)))
                    .withMessageContaining("is in use by another bot");
            storage.run(stores ->
                    stores.events().save(Events.anEvent().ofMessage(78).build()));
        }
    }

    @Test
    void the_bot_goes_on_while_it_is_optimized_beside_it() throws SQLException {
        try (SqliteStorage storage = Databases.open(settings)) {
            Optimizer.beside(DatabaseFile.existing(settings));

            storage.run(stores ->
                    stores.events().save(Events.anEvent().ofMessage(78).build()));
        }
        assertThat(Databases.events(file)).isEqualTo(10);
    }
}
