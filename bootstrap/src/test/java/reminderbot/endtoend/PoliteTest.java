package reminderbot.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static reminderbot.endtoend.Stage.PATIENCE;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reminderbot.simulator.SimulatedMember;
import reminderbot.simulator.SimulatedMessage;
import reminderbot.simulator.recording.DeletedMessage;
import reminderbot.simulator.recording.SentMessage;

/** Reminders come to an end when they are futile, are cleared away, and may be counted back from a deadline. */
class PoliteTest {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final String ONE_MESSAGE = "/channels/*/messages/*";

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
    }

    @AfterEach
    void tearDown() {
        stage.close();
    }

    @Test
    void after_three_reminders_without_an_answer_the_event_is_paused_whatever_restarts_there_were() {
        stage.watch(stage.moderator, message);
        for (int reminder = 1; reminder <= 3; reminder++) {
            remind(reminder);
            stage.stopBot();
            stage.startBot();
        }

        stage.pass(HOUR);

        assertThat(toldToModerator()).contains("Three reminders in a row").contains("/event resume");
        assertThat(stage.manage("show", message).body().toString())
                .contains("paused: three reminders brought no new answer");
        assertThat(stage.reminders(stage.channel)).hasSize(3);
        stage.manage("resume", message);
        remind(4);
    }

    @Test
    void an_answer_in_between_keeps_the_reminders_going() {
        SimulatedMember ben = stage.guild.addMember("Ben");
        stage.watch(stage.moderator, message);
        remind(1);
        remind(2);
        remind(3);

        ben.react(message, "❌");

        assertThat(Stage.mentions(remind(4))).containsExactly(anna.id());
    }

    @Test
    void a_reminder_is_removed_once_the_next_one_is_out() {
        set(Map.of("remove-reminders", true, "remove-after", "5h"));
        stage.watch(stage.moderator, message);
        SentMessage first = remind(1);
        remind(2);

        stage.pass(Duration.ZERO);
        stage.simulator.records().awaitRestCalls(1, "DELETE", ONE_MESSAGE, PATIENCE);

        assertThat(deleted()).containsExactly(first.id());
    }

    @Test
    void a_reminder_whose_time_is_over_while_the_bot_is_down_is_removed_at_the_next_start() {
        set(Map.of("remove-reminders", true, "remove-after", "30m"));
        stage.watch(stage.moderator, message);
        SentMessage reminder = remind(1);
        stage.stopBot();

        stage.pass(Duration.ofMinutes(30));
        stage.startBot();
        stage.simulator.records().awaitRestCalls(1, "DELETE", ONE_MESSAGE, PATIENCE);

        assertThat(deleted()).containsExactly(reminder.id());
    }

    @Test
    void an_event_may_remind_at_the_times_of_a_countdown_alone() {
        set(Map.of("countdown", "2h, 30m"));
        stage.moderator
                .command(
                        stage.channel,
                        "event watch",
                        Map.of("message", message.link(), "deadline", "in 3h", "rhythm", "rhythm-countdown"))
                .awaitReply(PATIENCE);

        remind(1);
        stage.pass(Duration.ofMinutes(90));
        assertThat(Stage.mentions(stage.awaitReminders(stage.channel, 2).get(1)))
                .containsExactly(anna.id());
        stage.awaitFinished(message, 2);
        stage.pass(Duration.ofMinutes(30));

        assertThat(toldToModerator()).contains("deadline has passed");
        assertThat(stage.reminders(stage.channel)).hasSize(2);
    }

    /** An hour passes, and brings the n-th reminder. */
    private SentMessage remind(int n) {
        stage.pass(HOUR);
        SentMessage reminder = stage.awaitReminders(stage.channel, n).get(n - 1);
        stage.awaitFinished(message, n);
        return reminder;
    }

    private void set(Map<String, Object> settings) {
        stage.moderator.command(stage.channel, "settings set", settings).awaitReply(PATIENCE);
    }

    private List<Long> deleted() {
        return stage.simulator.records().messagesDeleted().stream()
                .map(DeletedMessage::id)
                .toList();
    }

    private String toldToModerator() {
        long direct = stage.moderator.directMessages().id();
        return stage.simulator
                .records()
                .awaitMessages(1, sent -> sent.channelId() == direct, PATIENCE)
                .get(0)
                .content();
    }
}
