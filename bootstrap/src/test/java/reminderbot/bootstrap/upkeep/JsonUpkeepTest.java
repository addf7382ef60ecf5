package reminderbot.bootstrap.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reminderbot.adapters.jsonlegacy.store.JsonBackups;
import reminderbot.adapters.jsonlegacy.store.JsonSettings;
import reminderbot.adapters.jsonlegacy.store.JsonStorage;
import reminderbot.contracts.fixture.Events;
import reminderbot.contracts.fixture.Guilds;
import reminderbot.contracts.fixture.Ids;
import reminderbot.contracts.fixture.TestClock;
import reminderbot.domain.guild.GuildSettings;
import reminderbot.domain.mode.OperatingMode;
import reminderbot.domain.storage.StorageException;

/** An open JSON storage with an event that closed 100 days ago, and one that goes on. */
class JsonUpkeepTest {
    @TempDir
    private Path folder;

    private final TestClock clock = new TestClock();
    private Path backupFolder;
    private JsonStorage storage;
    private JsonUpkeep upkeep;

    @BeforeEach
    void open() {
        Path file = folder.resolve("watched_reminders.json");
        backupFolder = folder.resolve("backups");
        storage = open(file);
        upkeep = new JsonUpkeep(storage, new JsonBackups(backupFolder, file), Purges.of(storage, clock), clock);
        storage.run(stores -> {
            stores.guilds().save(Guilds.aGuild());
            stores.events().save(Events.aClosedEvent().build());
            stores.events().save(Events.anEvent().ofMessage(2).build());
        });
        clock.advance(Duration.ofDays(100));
    }

    @AfterEach
    void close() {
        storage.close();
    }

    @Test
    void makes_a_backup_of_both_files_and_then_forgets_what_is_old() throws IOException {
        upkeep.handle(() -> false);

        assertThat(holdsClosedEvent(storage)).isFalse();
        assertThat(upkeep.findLast()).contains(clock.instant());
        assertThat(backups()).hasSize(2);
        try (JsonStorage copy = open(backups().get(0))) {
            assertThat(holdsClosedEvent(copy)).isTrue();
        }
    }

    @Test
    void without_a_backup_nothing_is_forgotten() throws IOException {
        Files.createFile(backupFolder);

        assertThatExceptionOfType(StorageException.class).isThrownBy(() -> upkeep.handle(() -> false));

        assertThat(holdsClosedEvent(storage)).isTrue();
    }

    @Test
    void a_new_try_makes_no_second_backup_of_the_day() throws IOException {
        upkeep.handle(() -> false);
        clock.advance(Duration.ofHours(1));

        upkeep.handle(() -> false);

        assertThat(backups()).hasSize(2);
    }

    @Test
    void old_backups_go_by_the_rotation() throws IOException {
        for (int day = 0; day < 20; day++) {
            upkeep.handle(() -> false);
            clock.advance(Duration.ofDays(1));
        }

        assertThat(backups()).hasSize(2 * 14);
    }

    private static boolean holdsClosedEvent(JsonStorage where) {
        return where.read(stores -> stores.events().find(Ids.event(1)).isPresent());
    }

    private JsonStorage open(Path file) {
        return JsonStorage.open(
                new JsonSettings(file, ZoneOffset.UTC, OperatingMode.STANDARD, GuildSettings.DEFAULT),
                clock,
                lost -> {});
    }

    private List<Path> backups() throws IOException {
        try (Stream<Path> files = Files.list(backupFolder)) {
            return files.sorted().toList();
        }
    }
}
