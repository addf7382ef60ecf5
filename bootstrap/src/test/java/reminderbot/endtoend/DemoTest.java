package reminderbot.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import reminderbot.bootstrap.demo.Demo;
import reminderbot.simulator.Simulator;

@Execution(ExecutionMode.CONCURRENT)
class DemoTest {
    @Test
    void the_story_is_told_from_what_the_simulator_recorded() {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        Simulator simulator = Simulator.start();

        try (Demo demo = new Demo(new PrintStream(printed, true, StandardCharsets.UTF_8), simulator)) {
            demo.play();
        }

        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains("Answers found: 3 of 6 expected, 3 missing")
                .contains("reminder 1 notified David, Emma\n", "reminder 2 notified Emma\n")
                .contains("Everybody who was expected has answered")
                .contains("[✅] [❌] [❓] [Why me?]")
                .endsWith("press Ctrl-C to stop it.\n");
        Exchanges.check(simulator);
    }
}
