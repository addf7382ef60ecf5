package reminderbot.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import net.dv8tion.jda.api.JDA;
import org.junit.jupiter.api.Test;

class LoginTest {

    @Test
    void real_jda_logs_in_and_sees_the_guild() throws InterruptedException {
        try (Simulator simulator = Simulator.start()) {
            SimulatedGuild guild = simulator.addGuild("Chess club");
            SimulatedChannel channel = guild.addChannel("events");
            try (TestBot bot = TestBot.login(simulator)) {
                assertThat(bot.jda().getStatus()).isEqualTo(JDA.Status.CONNECTED);
                assertThat(bot.jda().getGuildById(guild.id()).getName()).isEqualTo("Chess club");
                assertThat(bot.jda().getTextChannelById(channel.id()).getName()).isEqualTo("events");
            }
        }
    }
}
