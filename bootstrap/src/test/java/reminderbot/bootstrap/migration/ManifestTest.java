package reminderbot.bootstrap.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reminderbot.contracts.fixture.TestClock;

/** What a rollback goes by is either understood or refused. */
class ManifestTest {
    private static final Manifest MANIFEST = new Manifest(
            Manifest.VERSION,
            Manifest.Step.MIGRATED,
            "json:/old/events.json",
            "sqlite:/data/bot.db",
            "Europe/Paris",
            Map.of(Manifest.Step.BACKED_UP, "2026-03-01T12:00:00Z"),
            List.of(new Manifest.Copy("/old/events.json", "source/events.json", 12, "abc")),
            List.of(),
            List.of("11/33"),
            null);

    @TempDir
    private Path folder;

    @Test
    void it_is_read_as_it_was_written() throws IOException {
        MANIFEST.write(folder);

        assertThat(Manifest.read(folder)).isEqualTo(MANIFEST);
    }

    @Test
    void its_steps_stand_in_their_order() throws IOException {
        MANIFEST.at(Manifest.Step.PUBLISHING, TestClock.START)
                .at(Manifest.Step.MIGRATED, TestClock.START)
                .write(folder);

        assertThat(Files.readString(folder.resolve("manifest.json")))
                .containsSubsequence("\"BACKED_UP\" :", "\"PUBLISHING\" :", "\"MIGRATED\" :");
    }

    @ParameterizedTest
    @CsvSource({
        "\"sqlite:/data/bot.db\",\"foo\"",
        "\"sqlite:/data/bot.db\",\"legacy-sqlite:/data/bot.db\"",
        "\"sqlite:/data/bot.db\",\"sqlite:data/bot.db\"",
        "\"sqlite:/data/bot.db\",\"sqlite:/\"",
        "\"sqlite:/data/bot.db\",null",
        "\"MIGRATED\",null",
        "\"source/events.json\",null",
        "\"source/events.json\",\"a\\u0000b\"",
        "\"source/events.json\",\"/etc/passwd\"",
        "\"abc\",null"
    })
    void one_that_nobody_can_have_written_is_refused(String value, String other) throws IOException {
        MANIFEST.write(folder);
        Path file = folder.resolve("manifest.json");
        Files.writeString(file, Files.readString(file).replace(value, other));

        assertThatThrownBy(() -> Rollback.with(Site.options(), new TestClock()).handle(folder))
                .isInstanceOf(MigrationRefused.class)
                .hasMessageContaining("cannot be understood");
    }
}
