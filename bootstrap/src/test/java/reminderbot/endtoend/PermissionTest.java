package reminderbot.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static reminderbot.endtoend.Stage.PATIENCE;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reminderbot.simulator.SimulatedMember;
import reminderbot.simulator.SimulatedMessage;
import reminderbot.simulator.model.Permission;
import reminderbot.simulator.recording.SentMessage;

/** A permission is taken from the bot, and given back. */
class PermissionTest {
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
    void the_moderator_is_warned_the_event_blocked_and_it_reminds_by_itself_when_all_is_well_again() {
        stage.channel.deny(stage.guild.botRole(), Permission.SEND_MESSAGES);
        assertThat(told(1)).contains("would fail").contains("Send Messages");

        stage.pass(HOUR);
        assertThat(told(2)).contains("held back");
        stage.awaitShown(message, "State: blocked");
        stage.pass(HOUR.plusMinutes(30));
        assertThat(stage.reminders(stage.channel)).isEmpty();

        stage.channel.reset(stage.guild.botRole(), Permission.SEND_MESSAGES);
        assertThat(told(3)).contains("reminds again by itself");
        stage.pass(Duration.ofMinutes(30));

        assertThat(stage.awaitReminders(stage.channel, 1))
                .satisfiesExactly(
                        reminder -> assertThat(reminder.pings().everyUser()).containsExactly(anna.id()));
    }

    @Test
    void what_was_given_back_while_the_bot_was_down_is_seen_at_the_start() {
        stage.channel.deny(stage.guild.botRole(), Permission.SEND_MESSAGES);
        told(1);
        stage.pass(HOUR);
        told(2);
        stage.stopBot();

        stage.channel.reset(stage.guild.botRole(), Permission.SEND_MESSAGES);
        stage.startBot();

        assertThat(told(3)).contains("reminds again by itself");
        stage.awaitShown(message, "State: active");
    }

    /** The n-th piece of news that the moderator is told. */
    private String told(int n) {
        long direct = stage.moderator.directMessages().id();
        List<SentMessage> news =
                stage.simulator.records().awaitMessages(n, sent -> sent.channelId() == direct, PATIENCE);
        return news.get(n - 1).content();
    }
}
