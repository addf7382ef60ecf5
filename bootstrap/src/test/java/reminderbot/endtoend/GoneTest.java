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
import reminderbot.simulator.SimulatedChannel;
import reminderbot.simulator.SimulatedMember;
import reminderbot.simulator.SimulatedMessage;
import reminderbot.simulator.fault.FaultRule;
import reminderbot.simulator.model.NotSeenInTimeException;
import reminderbot.simulator.recording.RestCall;
import reminderbot.simulator.recording.SentMessage;

/** Nothing is given up because a lookup failed once (design, promise 3 and section 4.6). */
class GoneTest {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration HALF = Duration.ofMinutes(30);
    private static final int NOT_FOUND = 404;
    private static final int UNKNOWN_MESSAGE = 10_008;

    @TempDir
    private Path folder;

    private Stage stage;
    private SimulatedChannel room;
    private SimulatedMember anna;
    private SimulatedMessage message;

    @BeforeEach
    void setUp() {
        stage = new Stage(folder);
        anna = stage.guild.addMember("Anna");
        room = stage.guild.addChannel("room");
        message = stage.moderator.post(room, "Cup final: who is in?");
        stage.moderator.react(message, "✅");
        stage.startBot();
        stage.watch(stage.moderator, message);
    }

    @AfterEach
    void tearDown() {
        stage.close();
    }

    @Test
    void a_deleted_message_reminds_no_more_and_is_archived_after_half_an_hour() {
        message.delete();
        awaitNotedAsGone();

        stage.pass(HALF);

        assertThat(toldToModerator()).contains("archived").contains("twice");
        stage.pass(HOUR);
        assertAnotherEventRemindsAlone();
    }

    @Test
    void the_second_read_survives_a_restart() {
        message.delete();
        awaitNotedAsGone();
        stage.stopBot();

        stage.pass(HALF);
        stage.startBot();

        assertThat(toldToModerator()).contains("archived");
    }

    @Test
    void a_deleted_channel_does_the_same() {
        room.delete();
        stage.simulator.records().awaitRestCalls(1, this::saysGone, PATIENCE);

        assertThat(toldSoonerOrLater()).contains("archived");
    }

    @Test
    void a_message_that_is_gone_once_and_back_reminds_on_the_same_grid() {
        FaultRule once = stage.simulator
                .faults()
                .on("GET", "/channels/*/messages/*")
                .status(NOT_FOUND, UNKNOWN_MESSAGE)
                .times(1);
        stage.pass(HOUR);
        once.awaitHits(1, PATIENCE);
        awaitNotedAsGone();

        stage.pass(HALF);
        assertThat(stage.awaitReminders(room, 1)).satisfiesExactly(this::pingsAnna);
        stage.awaitFinished(message, 1);
        stage.pass(HALF);

        assertThat(stage.awaitReminders(room, 2)).allSatisfy(this::pingsAnna);
        assertThat(stage.manage("show", message).body().toString()).contains("State: active");
    }

    @Test
    void an_outage_is_neither_gone_nor_a_failed_try_and_the_reminder_comes_after_it() {
        stage.guild.beginOutage();
        stage.pass(HOUR);
        for (int minute = 0; minute < 60; minute++) {
            stage.pass(Duration.ofMinutes(1));
        }
        assertThat(stage.reminders(room)).isEmpty();

        stage.guild.endOutage();
        assertThat(stage.retryUntilReminded(room, 1)).satisfiesExactly(this::pingsAnna);
        assertThat(stage.manage("show", message).body().toString()).contains("State: active");
    }

    private void pingsAnna(SentMessage reminder) {
        assertThat(reminder.pings().everyUser()).containsExactly(anna.id());
    }

    /** Waits until the bot says that the message is gone. */
    private void awaitNotedAsGone() {
        stage.simulator.records().awaitRestCalls(1, this::saysGone, PATIENCE);
        stage.awaitShown(message, "I ask again");
    }

    private boolean saysGone(RestCall call) {
        return call.method().equals("GET") && call.path().endsWith("/messages/" + message.id()) && call.status() == 404;
    }

    private String toldToModerator() {
        return toldToModerator(PATIENCE);
    }

    private String toldToModerator(Duration atMost) {
        long direct = stage.moderator.directMessages().id();
        List<SentMessage> told = stage.simulator.records().awaitMessages(1, sent -> sent.channelId() == direct, atMost);
        return told.get(0).content();
    }

    /** Nobody can look at an event whose channel is gone, so it is not known when the bot has noted it. */
    private String toldSoonerOrLater() {
        for (int step = 0; step < 10; step++) {
            stage.pass(HALF);
            try {
                return toldToModerator(Duration.ofSeconds(1));
            } catch (NotSeenInTimeException notYet) {
                // it was noted after this half hour
            }
        }
        return toldToModerator(PATIENCE);
    }

    /** What another event, due at the same time, gets is all there is. */
    private void assertAnotherEventRemindsAlone() {
        SimulatedMessage other = stage.moderator.post(stage.channel, "Training?");
        stage.watch(stage.moderator, other);
        stage.pass(HOUR);
        stage.awaitReminders(stage.channel, 1);
        assertThat(stage.reminders(room)).isEmpty();
    }
}
