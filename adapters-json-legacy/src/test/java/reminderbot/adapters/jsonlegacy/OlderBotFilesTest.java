package reminderbot.adapters.jsonlegacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OlderBotFilesTest {
    private static final String RECORD = "{\"message_id\": 1200000000000000000, \"title\": \"Cup final\"}";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {"watched_reminders.json", "data/watched_reminders.json", "watched_matches.json", "reminders.json"
            })
    void an_event_is_found_under_every_name_the_older_bot_used(String name) throws IOException {
        Path file = write(name, "{\"1200000000000000000\": " + RECORD + "}");

        assertThat(OlderBotFiles.find(folder)).contains(file);
    }

    @Test
    void the_envelope_of_a_later_version_is_looked_into() throws IOException {
        Path file = write(
                "watched_reminders.json", "{\"events\": {\"1200000000000000000\": " + RECORD + "}, \"metadata\": {}}");

        assertThat(OlderBotFiles.find(folder)).contains(file);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "[]",
                "null",
                "{\"events\": {}, \"metadata\": {}}",
                "{\"name\": {}}",
                "{\"1200000000000000000\": 1}",
                "{\"1200000000000000000\"",
                "no json"
            })
    void a_file_without_events_is_nothing_to_speak_of(String content) throws IOException {
        write("watched_reminders.json", content);

        assertThat(OlderBotFiles.find(folder)).isEmpty();
    }

    @Test
    void an_empty_folder_holds_nothing() {
        assertThat(OlderBotFiles.find(folder)).isEmpty();
    }

    @Test
    void every_format_found_in_the_field_is_recognised() throws IOException {
        Path samples = Path.of("../../shared/legacy/json");
        assumeTrue(Files.isDirectory(samples), "the sample files are not beside the project");

        try (Stream<Path> files = Files.walk(samples)) {
            List<Path> json =
                    files.filter(file -> file.toString().endsWith(".json")).toList();
            assertThat(json).isNotEmpty().allMatch(OlderBotFiles::holdsEvents);
        }
    }

    private Path write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }
}
