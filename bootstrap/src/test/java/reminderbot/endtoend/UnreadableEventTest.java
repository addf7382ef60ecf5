package reminderbot.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static reminderbot.endtoend.Stage.PATIENCE;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reminderbot.simulator.SimulatedChannel;
import reminderbot.simulator.SimulatedGuild;
import reminderbot.simulator.SimulatedMember;
import reminderbot.simulator.Simulator;

/** Discord sends something that JDA cannot read: the log says so, and nothing of what people wrote. */
@Execution(ExecutionMode.CONCURRENT)
class UnreadableEventTest {
    private static final Duration TO_START = Duration.ofSeconds(60);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"text", "json"})
    void it_is_named_in_the_log_without_a_word_of_it(String format) throws Exception {
        try (Simulator simulator = Simulator.start();
                BotProcess bot = BotProcess.start(simulator, folder, Map.of("LOG_FORMAT", format))) {
            SimulatedGuild guild = simulator.addGuild("Guild");
            SimulatedChannel channel = guild.addChannel("announcements");
            SimulatedMember owner = guild.owner();
            simulator.records().awaitRestCalls(1, "PUT", "/applications/*/commands", TO_START);
            simulator.gateway().mutilateNext("INTERACTION_CREATE", "token");

            owner.command(channel, "event show", Map.of("event", "Quokka -> secret"));

            bot.awaitLog("INTERACTION_CREATE", PATIENCE);
            owner.command(channel, "event list", Map.of()).awaitReply(PATIENCE);
            assertThat(bot.log())
                    .doesNotContain("Quokka")
                    .doesNotContain("\tat ")
                    .doesNotContain("stepArray");
            assertThat(bot.log().lines().filter(line -> line.contains("INTERACTION_CREATE")))
                    .singleElement()
                    .asString()
                    .contains("WebSocketClient", "a gateway event could not be read", "DataObjectParsingException");
        }
    }
}
