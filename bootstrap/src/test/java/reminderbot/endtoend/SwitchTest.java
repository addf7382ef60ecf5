package reminderbot.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reminderbot.bootstrap.config.StorageKind;
import reminderbot.simulator.SimulatedMember;
import reminderbot.simulator.SimulatedMessage;
import reminderbot.simulator.recording.SentMessage;

/** An operator comes from the older bot, moves on to a database, and goes back. */
class SwitchTest {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    private Path folder;

    private Stage stage;
    private SimulatedMember alex;
    private SimulatedMember dana;
    private SimulatedMessage message;

    @BeforeEach
    void raise() throws IOException {
        stage = new Stage(folder, StorageKind.JSON);
        alex = stage.guild.addMember("Alex");
        dana = stage.guild.addMember("Dana");
        message = stage.moderator.post(stage.channel, "Who comes on Sunday?");
        stage.moderator.react(message, "✅");
        writeOlderBotsFile();
        stage.clock.advance(Duration.ofDays(2));
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void answers_and_reminders_go_on_from_the_older_bots_file_to_a_database_and_back() throws Exception {
        stage.startBotOn(StorageKind.JSON);
        assertThat(stage.reminders(stage.channel)).isEmpty();
        stage.pass(HOUR.multipliedBy(2));
        assertThat(pinged(1)).containsExactlyInAnyOrder(alex.id(), dana.id());
        stage.awaitFinished(message, 1);
        stage.stopBot();

        migrate("json:" + stage.jsonFile(), "sqlite:" + stage.database());
        stage.startBotOn(StorageKind.SQLITE);
        stage.awaitFinished(message, 1);
        alex.react(message, "❌");
        stage.pass(HOUR);
        assertThat(pinged(2)).containsExactly(dana.id());
        stage.awaitFinished(message, 2);
        stage.stopBot();

        migrate("sqlite:" + stage.database(), "json:" + stage.jsonFile());
        assertThat(record().path("users_who_reacted"))
                .map(JsonNode::asLong)
                .containsExactlyInAnyOrder(stage.moderator.id(), alex.id());
        stage.startBotOn(StorageKind.JSON);
        stage.awaitFinished(message, 2);
        stage.pass(HOUR);
        assertThat(pinged(3)).containsExactly(dana.id());
    }

    /** Whom the reminder pings that is the n-th and, so far, the last. */
    private List<Long> pinged(int n) {
        List<SentMessage> reminders = stage.awaitReminders(stage.channel, n);
        assertThat(reminders).hasSize(n);
        return List.copyOf(reminders.get(n - 1).pings().everyUser());
    }

    private void migrate(String from, String to) throws Exception {
        try (BotProcess migration =
                BotProcess.start(List.of("migrate", "--from", from, "--to", to, "--replace"), folder, Map.of())) {
            assertThat(migration.awaitExit(PATIENCE)).as(migration.log()).isZero();
        }
    }

    private void writeOlderBotsFile() throws IOException {
        LocalDateTime watched = LocalDateTime.ofInstant(stage.clock.instant(), ZoneOffset.UTC);
        Files.writeString(stage.jsonFile(), """
                {
                  "%1$d": {
                    "message_id": %1$d,
                    "channel_id": %2$d,
                    "guild_id": %3$d,
                    "title": "Who comes on Sunday?",
                    "interval_minutes": 60,
                    "required_reactions": ["✅", "❌", "❓"],
                    "last_reminder": "%4$s",
                    "users_who_reacted": [%5$d],
                    "all_users": [%5$d, %6$d, %7$d],
                    "is_paused": false,
                    "created_at": "%4$s"
                  }
                }
                """.formatted(
                        message.id(),
                        stage.channel.id(),
                        stage.guild.id(),
                        watched,
                        stage.moderator.id(),
                        alex.id(),
                        dana.id()));
    }

    private JsonNode record() throws IOException {
        return new ObjectMapper().readTree(Files.readString(stage.jsonFile())).path(String.valueOf(message.id()));
    }
}
