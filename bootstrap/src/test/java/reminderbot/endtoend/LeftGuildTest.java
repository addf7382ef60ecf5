package reminderbot.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reminderbot.simulator.SimulatedMember;
import reminderbot.simulator.SimulatedMessage;
import reminderbot.simulator.recording.SentMessage;

/** The bot is taken out of a guild, and invited again. */
class LeftGuildTest {
    private static final Duration HOUR = Duration.ofHours(1);

    @TempDir
    private Path folder;

    private Stage stage;
    private SimulatedMember anna;
    private SimulatedMessage message;

    @BeforeEach
    void setUp() {
        stage = new Stage(folder);
        anna = stage.guild.addMember("Anna");
        message = stage.moderator.post(stage.channel, "Cup final: who is in?");
        stage.moderator.react(message, "✅");
        stage.startBot();
        stage.watch(stage.moderator, message);
    }

    @AfterEach
    void tearDown() {
        stage.close();
    }

    @Test
    void invited_again_it_reminds_at_the_next_point_of_the_grid() {
        stage.guild.removeBot();
        stage.pass(HOUR.multipliedBy(30).plusMinutes(15));

        stage.guild.inviteBot();
        stage.awaitShown(message, "State: active");
        stage.awaitShown(message, nextReminderIn(Duration.ofMinutes(45)));
        assertThat(stage.reminders(stage.channel)).isEmpty();
        stage.pass(Duration.ofMinutes(45));

        assertThat(stage.retryUntilReminded(stage.channel, 1)).satisfiesExactly(this::pingsAnna);
    }

    @Test
    void what_happened_while_the_bot_was_down_is_seen_at_the_start() {
        stage.stopBot();
        stage.guild.removeBot();
        stage.startBot();
        stage.pass(HOUR);
        stage.stopBot();
        stage.guild.inviteBot();
        stage.pass(HOUR.plusMinutes(15));

        stage.startBot();
        stage.awaitShown(message, nextReminderIn(Duration.ofMinutes(45)));
        stage.pass(Duration.ofMinutes(45));

        assertThat(stage.retryUntilReminded(stage.channel, 1)).satisfiesExactly(this::pingsAnna);
    }

    private String nextReminderIn(Duration time) {
        return "Next reminder <t:%d:R>"
                .formatted(stage.clock.instant().plus(time).getEpochSecond());
    }

    private void pingsAnna(SentMessage reminder) {
        assertThat(reminder.pings().everyUser()).containsExactly(anna.id());
    }
}
