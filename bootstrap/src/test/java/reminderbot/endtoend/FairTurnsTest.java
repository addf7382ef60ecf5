package reminderbot.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static reminderbot.endtoend.Stage.PATIENCE;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reminderbot.simulator.SimulatedMember;
import reminderbot.simulator.SimulatedMessage;
import reminderbot.simulator.model.Permission;
import reminderbot.simulator.recording.SentMessage;

/** More people are missing than a reminder may ping. */
class FairTurnsTest {
    private static final int MISSING = 230;
    private static final int CAP = 50;
    private static final int REMINDERS = 5;

    @TempDir
    private Path folder;

    @Test
    void five_reminders_of_fifty_reach_all_230_and_nobody_more_than_twice() {
        try (Stage stage = new Stage(folder)) {
            List<SimulatedMember> members = stage.guild.addMembers(MISSING - 1, "member");
            stage.moderator.addRole(stage.guild.addRole("Managers", Permission.MANAGE_GUILD));
            SimulatedMessage message = stage.moderator.post(stage.channel, "Cup final: who is in?");
            stage.startBot();
            stage.moderator
                    .command(stage.channel, "settings set", Map.of("mention-cap", CAP))
                    .awaitReply(PATIENCE);
            stage.watch(stage.moderator, message);
            Map<Long, Integer> pings = new HashMap<>();

            for (int number = 1; number <= REMINDERS; number++) {
                stage.pass(Duration.ofHours(1));
                List<SentMessage> sent = stage.awaitReminders(stage.channel, number);
                stage.awaitFinished(message, number);
                Set<Long> pinged = sent.get(number - 1).pings().everyUser();
                assertThat(pinged).hasSize(CAP);
                pinged.forEach(user -> pings.merge(user, 1, Integer::sum));
            }

            assertThat(pings.keySet()).isEqualTo(ids(members, stage.moderator));
            assertThat(pings.values()).allMatch(times -> times <= 2);
        }
    }

    private static Set<Long> ids(List<SimulatedMember> members, SimulatedMember moderator) {
        return Stream.concat(members.stream(), Stream.of(moderator))
                .flatMapToLong(member -> LongStream.of(member.id()))
                .boxed()
                .collect(Collectors.toSet());
    }
}
