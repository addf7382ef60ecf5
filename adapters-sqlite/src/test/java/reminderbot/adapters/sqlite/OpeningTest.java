package reminderbot.adapters.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import reminderbot.contracts.fixture.Guilds;
import reminderbot.contracts.fixture.Ids;
import reminderbot.contracts.fixture.TestClock;
import reminderbot.domain.guild.Guild;
import reminderbot.domain.storage.StorageException;

class OpeningTest {
    @TempDir
    private Path folder;

    @Test
    void makes_the_folders_of_a_new_file() {
        Path file = folder.resolve("data/deep/bot.db");

        open(file).close();

        assertThat(file).isNotEmptyFile();
    }

    @Test
    void takes_an_empty_file_as_new() throws IOException {
        Path file = Files.createFile(folder.resolve("bot.db"));

        open(file).close();

        assertThat(file).isNotEmptyFile();
    }

    @ParameterizedTest
    @EnumSource
    void finds_everything_again(Synchronous synchronous) {
        SqliteSettings settings = new SqliteSettings(folder.resolve("bot.db"), synchronous);
        try (SqliteStorage storage = SqliteStorage.open(settings, new TestClock())) {
            storage.run(stores -> stores.guilds().save(Guilds.aGuild()));
        }

        try (SqliteStorage storage = SqliteStorage.open(settings, new TestClock())) {
            Optional<Guild> found = storage.read(stores -> stores.guilds().find(Ids.GUILD));

            assertThat(found).contains(Guilds.aGuild());
        }
    }

    @Test
    void leaves_nothing_in_the_log_when_closed() throws IOException {
        Path file = folder.resolve("bot.db");
        try (SqliteStorage storage = open(file)) {
            storage.run(stores -> stores.guilds().save(Guilds.aGuild()));
        }

        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(Path::getFileName).map(Path::toString)).containsOnly("bot.db", "bot.db.lock");
        }
    }

    @Test
    void a_closed_storage_fails_and_may_be_closed_again() {
        SqliteStorage storage = open(folder.resolve("bot.db"));
        storage.close();
        storage.close();

        assertThatExceptionOfType(StorageException.class)
                .isThrownBy(() -> storage.run(stores -> stores.guilds().save(Guilds.aGuild())));
        assertThatExceptionOfType(StorageException.class)
                .isThrownBy(() -> storage.read(stores -> stores.guilds().find(Ids.GUILD)));
    }

    private static SqliteStorage open(Path file) {
        return SqliteStorage.open(SqliteSettings.of(file), new TestClock());
    }
}
