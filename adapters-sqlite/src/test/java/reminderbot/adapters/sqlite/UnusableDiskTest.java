package reminderbot.adapters.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reminderbot.contracts.fixture.Guilds;
import reminderbot.contracts.fixture.Ids;
import reminderbot.contracts.fixture.TestClock;
import reminderbot.domain.storage.StorageException;
import reminderbot.domain.storage.StorageUnusable;

/** A disk that cannot be written to, or has no room. */
class UnusableDiskTest {
    @TempDir
    private Path folder;

    private Path file;
    private SmallDisk disk;

    @BeforeEach
    void mount() throws Exception {
        disk = SmallDisk.at(folder);
        file = folder.resolve("bot.db");
    }

    @AfterEach
    void unmount() throws Exception {
        if (disk != null) {
            disk.unmount();
        }
    }

    @Test
    void a_file_that_cannot_be_written_to_is_refused() throws Exception {
        keepAGuild();
        disk.protect();

        requireRefusedAndUntouched("cannot be written to; it was left as it is. Let this user write to the file");
    }

    @Test
    void a_folder_that_cannot_be_written_to_is_refused() throws Exception {
        disk.protect();

        assertThatExceptionOfType(StorageUnusable.class)
                .isThrownBy(this::open)
                .withMessageContaining("cannot be written to");

        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void folders_that_cannot_be_made_are_refused() throws Exception {
        disk.protect();

        assertThatExceptionOfType(StorageUnusable.class)
                .isThrownBy(() -> SqliteStorage.open(SqliteSettings.of(folder.resolve("data/bot.db")), new TestClock()))
                .withMessageContaining("data/bot.db cannot be made (Read-only file system). Let this user write there");
    }

    @Test
    void without_room_for_a_new_file_none_is_left_behind() throws Exception {
        Path filling = disk.fill(24 * 1024);

        assertThatExceptionOfType(StorageUnusable.class)
                .isThrownBy(this::open)
                .withMessageContaining("cannot be opened")
                .withMessageContaining("Make room on it.");

        assertThat(names()).containsExactlyInAnyOrder("filling", "bot.db.lock");
        Files.delete(filling);
        keepAGuild();
    }

    @Test
    void without_room_a_file_is_refused_and_opens_again_when_there_is() throws Exception {
        keepAGuild();
        Path filling = disk.fill(0);

        requireRefusedAndUntouched("cannot be opened", "Make room on it.");

        Files.delete(filling);
        try (SqliteStorage storage = open()) {
            boolean kept =
                    storage.read(stores -> stores.guilds().find(Ids.GUILD).isPresent());
            assertThat(kept).isTrue();
        }
    }

    @Test
    void a_disk_that_runs_full_fails_the_unit_alone_and_works_on_when_there_is_room() throws Exception {
        keepAGuild();
        try (SqliteStorage storage = open()) {
            Path filling = disk.fill(0);

            assertThatExceptionOfType(StorageException.class)
                    .isThrownBy(() -> Many.guilds(storage, 100))
                    .withMessageContaining("nothing was stored: the disk is full")
                    .withMessageEndingWith("; make room on it");

            assertThat(Many.stored(storage, 100)).isZero();
            Files.delete(filling);
            Many.guilds(storage, 100);
            assertThat(Many.stored(storage, 100)).isEqualTo(100);
        }
        try (SqliteStorage storage = open()) {
            assertThat(Many.stored(storage, 100)).isEqualTo(100);
        }
    }

    private void keepAGuild() {
        try (SqliteStorage storage = open()) {
            storage.run(stores -> stores.guilds().save(Guilds.aGuild()));
        }
    }

    private void requireRefusedAndUntouched(String... reasons) throws IOException {
        byte[] before = Files.readAllBytes(file);
        List<String> names = names();

        assertThatExceptionOfType(StorageUnusable.class)
                .isThrownBy(this::open)
                .satisfies(refused -> assertThat(refused).hasMessageContainingAll(reasons));

        assertThat(file).hasBinaryContent(before);
        assertThat(names())
                .filteredOn(name -> !name.matches("bot.db-(wal|shm)"))
                .isEqualTo(names);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    private SqliteStorage open() {
        return SqliteStorage.open(SqliteSettings.of(file), new TestClock());
    }
}
