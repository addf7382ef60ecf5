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
import reminderbot.simulator.fault.FaultRule;
import reminderbot.simulator.recording.SentMessage;

/** As long as something is not known completely nobody is pinged; once it is, exactly the missing. */
class NeverGuessTest {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final String REACTORS = "/channels/*/messages/*/reactions/*";

    @TempDir
    private Path folder;

    private Stage stage;
    private SimulatedMessage message;
    private List<SimulatedMember> members;

    @BeforeEach
    void setUp() {
        stage = new Stage(folder);
        members = stage.guild.addMembers(120, "member");
        message = stage.moderator.post(stage.channel, "Cup final: who is in?");
        members.subList(0, 118).forEach(member -> member.react(message, "✅"));
        stage.moderator.react(message, "✅");
        stage.startBot();
        stage.watch(stage.moderator, message);
    }

    @AfterEach
    void tearDown() {
        stage.close();
    }

    @Test
    void a_page_of_reactors_that_fails_pings_nobody() {
        FaultRule secondPage =
                stage.simulator.faults().on("GET", REACTORS).skip(1).status(500);

        stage.pass(HOUR);
        secondPage.awaitHits(1, PATIENCE);
        assertThat(stage.reminders(stage.channel)).isEmpty();

        stage.simulator.faults().clear();
        assertPingsExactlyTheMissing(stage.retryUntilReminded(stage.channel, 1));
    }

    @Test
    void a_page_of_reactors_that_hangs_pings_nobody() {
        FaultRule secondPage =
                stage.simulator.faults().on("GET", REACTORS).skip(1).hang();

        stage.pass(HOUR);
        secondPage.awaitHits(1, PATIENCE);
        assertThat(stage.reminders(stage.channel)).isEmpty();

        stage.simulator.faults().clear();
        secondPage.release();
        assertPingsExactlyTheMissing(stage.retryUntilReminded(stage.channel, 1));
    }

    @Test
    void a_member_list_with_a_chunk_missing_pings_nobody() {
        stage.guild.addMembers(1000, "crowd").forEach(member -> member.react(message, "❌"));
        stage.simulator.gateway().limitMemberRequests(false);
        stage.simulator.gateway().skipChunk(0);

        stage.pass(HOUR);

        assertPingsExactlyTheMissing(stage.retryUntilReminded(stage.channel, 1));
    }

    private void assertPingsExactlyTheMissing(List<SentMessage> reminders) {
        assertThat(reminders)
                .singleElement()
                .satisfies(reminder -> assertThat(reminder.pings().everyUser())
                        .containsExactlyInAnyOrder(
                                members.get(118).id(), members.get(119).id()));
    }
}
