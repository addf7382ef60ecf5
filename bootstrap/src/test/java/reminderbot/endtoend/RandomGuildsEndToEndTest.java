package reminderbot.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reminderbot.simulator.recording.SentMessage;

/**
 * In guilds made at random the preview, the reminder that follows and an oracle that reads the simulator's own state name
 * the same people. {@code -Drandom.guilds=200} tries more of them, for five minutes: JDA asks for 115 member lists a minute.
 */
class RandomGuildsEndToEndTest {
    private static final int GUILDS = Integer.getInteger("random.guilds", 25);
    private static final long FIRST_SEED = 20_261_126;

    @TempDir
    private Path folder;

    @Test
    void preview_reminder_and_oracle_name_the_same_people() {
        try (Stage stage = new Stage(folder)) {
            stage.simulator.gateway().limitMemberRequests(false);
            List<RandomGuild> guilds = LongStream.range(FIRST_SEED, FIRST_SEED + GUILDS)
                    .mapToObj(seed -> new RandomGuild(stage.simulator, seed))
                    .toList();
            stage.startBot();
            stage.pass(Duration.ofMinutes(1));
            guilds.forEach(guild -> guild.goOn(stage.clock.instant()));
            guilds.forEach(RandomGuild::watch);
            Map<RandomGuild, Set<Long>> missing = new LinkedHashMap<>();
            for (RandomGuild guild : guilds) {
                missing.put(guild, guild.missing());
                assertThat(guild.previewed()).as("preview of %s", guild).isEqualTo(missing.get(guild));
            }

            stage.pass(Duration.ofHours(1));

            missing.forEach((guild, people) -> assertThat(pinged(stage, guild, people))
                    .as("reminder of %s", guild)
                    .isEqualTo(people));
            assertThat(missing.values()).anyMatch(people -> people.size() > 5);
        }
    }

    /** Whom the reminder pinged; where nobody is missing none is waited for. */
    private static Set<Long> pinged(Stage stage, RandomGuild guild, Set<Long> missing) {
        List<SentMessage> sent =
                missing.isEmpty() ? stage.reminders(guild.target()) : stage.waitUntilReminded(guild.target(), 1);
        Set<Long> pinged = new TreeSet<>();
        sent.forEach(message -> pinged.addAll(message.pings().everyUser()));
        return pinged;
    }
}
