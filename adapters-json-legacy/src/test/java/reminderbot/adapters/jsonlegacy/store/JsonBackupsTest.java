package reminderbot.adapters.jsonlegacy.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reminderbot.contracts.fixture.TestClock;

class JsonBackupsTest {
    private static final Instant NOW = TestClock.START;

    @TempDir
    private Path folder;

    private Path file;
    private JsonBackups backups;

    @BeforeEach
    void name() {
        file = folder.resolve("watched_reminders.json");
        backups = new JsonBackups(folder.resolve("backups"), file);
    }

    @Test
    void a_backup_can_be_opened_where_it_is() {
        try (JsonStorage storage = Storages.open(file)) {
            storage.run(Worlds::everything);
            List<String> before = Snapshot.of(storage);

            Path made = backups.make(storage, NOW).orElseThrow();

            assertThat(made).hasFileName("watched_reminders-20260302T120000Z.json");
            try (JsonStorage copy = Storages.open(made)) {
                assertThat(Snapshot.of(copy)).isEqualTo(before);
            }
            assertThat(backups.findNewest()).contains(NOW);
        }
    }

    @Test
    void of_nothing_there_is_no_backup() {
        try (JsonStorage storage = Storages.open(file)) {
            assertThat(backups.make(storage, NOW)).isEmpty();
        }
        assertThat(backups.findNewest()).isEmpty();
        assertThat(backups.rotate()).isEmpty();
    }

    @Test
    void the_newest_of_each_of_the_last_days_is_kept_and_nothing_of_anybody_else_is_touched() throws IOException {
        Path foreign = folder.resolve("backups/other-20200101T000000Z.json");
        try (JsonStorage storage = Storages.open(file)) {
            storage.run(Worlds::everything);
            for (int half = 0; half < 2 * JsonBackups.DAYS + 4; half++) {
                backups.make(storage, NOW.plus(Duration.ofHours(12L * half)));
            }
        }
        Files.writeString(foreign, "{}");

        List<Path> removed = backups.rotate();

        assertThat(removed).hasSize(JsonBackups.DAYS + 4).isSorted().allMatch(Files::notExists);
        try (Stream<Path> left = Files.list(folder.resolve("backups"))) {
            assertThat(left).hasSize(2 * JsonBackups.DAYS + 1).contains(foreign);
        }
        assertThat(backups.findNewest()).contains(NOW.plus(Duration.ofHours(12L * (2 * JsonBackups.DAYS + 3))));
    }
}
