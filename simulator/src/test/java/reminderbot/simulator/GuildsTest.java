package reminderbot.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import net.dv8tion.jda.api.events.guild.GuildAvailableEvent;
import net.dv8tion.jda.api.events.guild.GuildJoinEvent;
import net.dv8tion.jda.api.events.guild.GuildLeaveEvent;
import net.dv8tion.jda.api.events.guild.GuildUnavailableEvent;
import net.dv8tion.jda.api.events.message.react.MessageReactionAddEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GuildsTest {

    private final Heard heard = new Heard();
    private Simulator simulator;
    private RestProbe probe;
    private SimulatedGuild guild;
    private SimulatedChannel channel;
    private SimulatedMessage message;

    @BeforeEach
    void start() {
        simulator = Simulator.start();
        probe = new RestProbe(simulator);
        guild = simulator.addGuild("Chess club");
        channel = guild.addChannel("events");
        message = guild.owner().post(channel, "Match on Friday?");
    }

    @AfterEach
    void stop() {
        simulator.close();
        Exchanges.check(simulator);
    }

    @Test
    void during_an_outage_the_guild_is_unavailable_and_nothing_is_told_of_it() throws InterruptedException {
        try (TestBot bot = TestBot.login(simulator, heard)) {
            guild.beginOutage();
            heard.await(GuildUnavailableEvent.class);
            assertThat(bot.jda().getGuildById(guild.id())).isNull();
            guild.owner().react(message, "❌");
            assertThat(getChannel()).contains("500");

            guild.endOutage();
            heard.await(GuildAvailableEvent.class);
            guild.owner().react(message, "✅");

            assertThat(heard.await(MessageReactionAddEvent.class).getEmoji().getName())
                    .isEqualTo("✅");
            assertThat(Objects.requireNonNull(bot.jda().getGuildById(guild.id()))
                            .getTextChannels())
                    .hasSize(1);
            assertThat(getChannel()).contains("events");
        }
    }

    @Test
    void a_bot_that_was_taken_out_has_access_to_nothing_until_it_is_invited_again() throws InterruptedException {
        try (TestBot bot = TestBot.login(simulator, heard)) {
            guild.removeBot();
            assertThat(heard.await(GuildLeaveEvent.class).getGuild().getIdLong())
                    .isEqualTo(guild.id());
            assertThat(getChannel()).contains("50001");
            assertThat(probe.get("/guilds/" + guild.id()).body()).contains("10004");
            guild.owner().react(message, "❌");

            guild.inviteBot();
            assertThat(heard.await(GuildJoinEvent.class).getGuild().getIdLong()).isEqualTo(guild.id());
            guild.owner().react(message, "✅");
            assertThat(heard.await(MessageReactionAddEvent.class).getEmoji().getName())
                    .isEqualTo("✅");
            assertThat(getChannel()).contains("events");
            assertThat(bot.jda().getGuilds()).hasSize(1);
        }
    }

    @Test
    void a_deleted_guild_takes_its_channels_with_it() throws InterruptedException {
        try (TestBot bot = TestBot.login(simulator, heard)) {
            guild.delete();
            heard.await(GuildLeaveEvent.class);
            assertThat(getChannel()).contains("10003");
            assertThat(bot.jda().getGuilds()).isEmpty();
        }
    }

    private String getChannel() {
        return probe.get("/channels/" + channel.id()).body();
    }
}
