package reminderbot.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import net.dv8tion.jda.api.events.guild.GuildAvailableEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** JDA waits 75 seconds for a guild that does not come, and nobody can make it wait less: others run meanwhile. */
@Execution(ExecutionMode.CONCURRENT)
class LoginDuringOutageTest {

    private final Heard heard = new Heard();
    private final Simulator simulator = Simulator.start();
    private final SimulatedGuild guild = simulator.addGuild("Chess club");

    @AfterEach
    void stop() {
        simulator.close();
        Exchanges.check(simulator);
    }

    @Test
    void a_bot_that_logs_in_during_an_outage_is_ready_without_that_guild() throws InterruptedException {
        SimulatedGuild other = simulator.addGuild("Go club");
        guild.beginOutage();
        try (TestBot bot = TestBot.login(simulator, heard)) {
            assertThat(bot.jda().getGuildById(other.id())).isNotNull();
            assertThat(bot.jda().isUnavailable(guild.id())).isTrue();

            guild.endOutage();
            heard.await(GuildAvailableEvent.class);
            assertThat(bot.jda().getGuildById(guild.id())).isNotNull();
        }
    }
}
