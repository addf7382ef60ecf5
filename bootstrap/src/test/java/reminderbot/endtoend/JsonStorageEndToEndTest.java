package reminderbot.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reminderbot.bootstrap.config.StorageKind;
import reminderbot.domain.storage.StorageUnusable;
import reminderbot.simulator.SimulatedMember;
import reminderbot.simulator.SimulatedMessage;

/** The bot on the older bot's JSON file. */
class JsonStorageEndToEndTest {
    @TempDir
    private Path folder;

    private Stage stage;
    private SimulatedMember alex;
    private SimulatedMessage message;

    @BeforeEach
    void raise() {
        stage = new Stage(folder, StorageKind.JSON);
        alex = stage.guild.addMember("Alex");
        message = stage.moderator.post(stage.channel, "Who comes on Sunday?");
        stage.clock.advance(Duration.ofDays(2));
        stage.startBot();
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void reminds_keeps_it_in_the_file_and_does_not_remind_twice_after_a_restart() throws IOException {
        stage.watch(stage.moderator, message);
        stage.pass(Duration.ofHours(1));
        stage.awaitReminders(stage.channel, 1);
        stage.awaitFinished(message, 1);
        alex.react(message, "✅");
        stage.awaitShown(message, "1 of");

        stage.stopBot();
        JsonNode record = record();
        stage.startBot();
        stage.awaitFinished(message, 1);

        assertThat(record.get("last_reminder").asText())
                .isNotEqualTo(record.get("created_at").asText());
        assertThat(record.get("title").asText()).isEqualTo("Who comes on Sunday?");
        assertThat(stage.reminders(stage.channel)).hasSize(1);
    }

    @Test
    void stops_with_one_sentence_and_writes_nothing_when_the_older_bot_writes_too() throws IOException {
        stage.watch(stage.moderator, message);
        String changed = Files.readString(stage.jsonFile()).replace("Who comes", "Who came");
        Files.writeString(stage.jsonFile(), changed);

        stage.pass(Duration.ofHours(1));

        assertThat(stage.awaitEnding())
                .isInstanceOf(StorageUnusable.class)
                .hasMessageContaining("was changed by another program while the bot was running");
        assertThat(Files.readString(stage.jsonFile())).isEqualTo(changed);
        assertThat(stage.reminders(stage.channel)).isEmpty();
    }

    private JsonNode record() throws IOException {
        return new ObjectMapper()
                .readTree(Files.readString(stage.jsonFile()))
                .elements()
                .next();
    }
}
