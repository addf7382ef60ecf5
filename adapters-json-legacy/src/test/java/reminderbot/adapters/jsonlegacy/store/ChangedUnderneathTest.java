package reminderbot.adapters.jsonlegacy.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reminderbot.contracts.fixture.Answers;
import reminderbot.contracts.fixture.Guilds;
import reminderbot.contracts.fixture.Ids;
import reminderbot.domain.storage.StorageException;
import reminderbot.domain.storage.StorageUnusable;

/** Another program writes the main file under the running bot. */
class ChangedUnderneathTest {
    @TempDir
    private Path folder;

    private final List<StorageUnusable> lost = new ArrayList<>();
    private Path file;
    private JsonStorage storage;

    @BeforeEach
    void open() {
        file = folder.resolve("watched_reminders.json");
        storage = Storages.open(file, new HastyDisk(), lost::add);
        storage.run(Worlds::everything);
    }

    @AfterEach
    void close() {
        storage.close();
    }

    @Test
    void nothing_is_written_over_and_the_bot_is_told_to_stop() throws IOException {
        Files.writeString(file, Files.readString(file).replace("Match", "Watch"));
        String main = Files.readString(file);
        String sidecar = Files.readString(JsonStorage.sidecarOf(file));
        List<String> before = Snapshot.of(storage);

        assertStops();

        assertThat(file).content().isEqualTo(main);
        assertThat(JsonStorage.sidecarOf(file)).content().isEqualTo(sidecar);
        assertThat(Snapshot.of(storage)).isEqualTo(before);
        assertThat(Files.exists(folder.resolve("watched_reminders.json.new"))).isFalse();
        assertThat(Files.exists(folder.resolve("watched_reminders.sidecar.json.new")))
                .isFalse();
    }

    @Test
    void so_it_is_when_the_main_file_is_gone() throws IOException {
        Files.delete(file);

        assertStops();

        assertThat(file).doesNotExist();
    }

    @Test
    void so_it_is_when_a_change_would_not_even_reach_the_main_file() throws IOException {
        Files.writeString(file, "{}");

        assertThatExceptionOfType(StorageException.class)
                .isThrownBy(() -> storage.run(stores -> stores.members().optOut(Ids.event(1), Ids.user(50))));

        assertThat(lost).hasSize(1);
    }

    @Test
    void it_stays_stopped_and_is_told_once() throws IOException {
        String before = Files.readString(file);
        Files.writeString(file, "{}");
        assertStops();
        Files.writeString(file, before);

        assertStops();

        assertThat(lost).hasSize(1);
        boolean readable =
                storage.read(stores -> stores.guilds().find(Ids.GUILD).isPresent());
        assertThat(readable).isTrue();
    }

    @Test
    void at_the_next_start_what_was_written_there_is_taken_over() throws IOException {
        Files.writeString(file, Files.readString(file).replace("Match", "Watch"));
        assertStops();
        storage.close();

        storage = Storages.open(file);

        String title = storage.read(stores -> stores.events().find(Ids.event(1)).orElseThrow())
                .title()
                .text();
        assertThat(title).isEqualTo("Watch on Sunday");
    }

    @Test
    void the_same_written_again_is_no_change() throws IOException {
        Files.writeString(file, Files.readString(file));

        storage.run(stores -> stores.guilds().save(Guilds.aGuild()));

        assertThat(lost).isEmpty();
    }

    @Test
    void a_file_that_comes_to_be_before_the_first_write_is_not_written_over() throws IOException {
        Path other = folder.resolve("other.json");
        try (JsonStorage empty = Storages.open(other)) {
            Files.copy(file, other);

            assertThatExceptionOfType(StorageException.class)
                    .isThrownBy(() -> empty.run(stores -> stores.guilds().save(Guilds.aGuild())));
        }

        assertThat(other).hasSameTextualContentAs(file);
    }

    private void assertStops() {
        assertThatExceptionOfType(StorageException.class)
                .isThrownBy(() ->
                        storage.run(stores -> stores.reactions().save(Answers.anAnswer(Ids.event(1), Ids.user(50)))))
                .withMessageContaining("was changed by another program while the bot was running");
        assertThat(lost)
                .hasSize(1)
                .first()
                .extracting(StorageUnusable::getMessage)
                .asString()
                .contains("Stop the older bot");
    }
}
