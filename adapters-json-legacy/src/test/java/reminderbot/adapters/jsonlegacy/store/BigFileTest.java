package reminderbot.adapters.jsonlegacy.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reminderbot.contracts.fixture.Answers;
import reminderbot.contracts.fixture.Ids;
import reminderbot.domain.event.Event;

/** A file as large as they come: 2,000 events with 59,437 answers. */
class BigFileTest {
    private static final Path SAMPLE = Path.of("../../shared/legacy/json/big-watched_reminders.json.gz");

    @TempDir
    private Path folder;

    @Test
    void is_taken_over_kept_and_read_again() throws IOException {
        Path file = sample();
        List<String> before;
        try (JsonStorage storage = Storages.open(file, new RealDisk())) {
            Event event = storage.contents().events().iterator().next();
            storage.run(stores -> stores.reactions().save(Answers.anAnswer(event.id(), Ids.user(1))));
            before = Snapshot.of(storage);
        }
        try (JsonStorage storage = Storages.open(file, new RealDisk())) {
            assertThat(Snapshot.of(storage)).isEqualTo(before);
            assertThat(storage.contents().events()).hasSize(2_000);
        }
    }

    private Path sample() throws IOException {
        assumeTrue(Files.isRegularFile(SAMPLE), "the sample files are not beside the project");
        Path file = folder.resolve("watched_reminders.json");
        try (InputStream bytes = new GZIPInputStream(Files.newInputStream(SAMPLE))) {
            Files.copy(bytes, file);
        }
        return file;
    }
}
