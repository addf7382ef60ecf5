package reminderbot.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Objects;
import net.dv8tion.jda.api.entities.channel.concrete.TextChannel;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reminderbot.simulator.fault.FaultRule;

class FaultsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final String MESSAGES = "/channels/*/messages";

    private Simulator simulator;
    private SimulatedChannel channel;
    private SimulatedMember ann;
    private TestBot bot;

    @BeforeEach
    void start() throws InterruptedException {
        simulator = Simulator.start();
        SimulatedGuild guild = simulator.addGuild("Chess club");
        channel = guild.addChannel("events");
        ann = guild.addMember("ann");
        bot = TestBot.login(simulator);
    }

    @AfterEach
    void stop() {
        bot.close();
        simulator.close();
        Exchanges.check(simulator);
    }

    @Test
    void a_status_is_answered_as_often_as_asked() {
        simulator.faults().on("POST", MESSAGES).status(500).times(1);

        assertThatThrownBy(() -> send("lost")).isInstanceOf(ErrorResponseException.class);
        send("sent");

        assertThat(channel.messages()).hasSize(1);
    }

    @Test
    void a_refusal_has_discords_code() {
        simulator.faults().on("POST", MESSAGES).skip(1).status(403, 50013);

        send("sent");

        assertThatThrownBy(() -> send("refused")).hasMessageContaining("50013");
    }

    @Test
    void a_rate_limit_makes_the_client_wait_and_come_back() {
        FaultRule limit = simulator
                .faults()
                .on("POST", MESSAGES)
                .rateLimited(Duration.ofMillis(100))
                .times(1);

        send("later");

        assertThat(limit.hits()).isEqualTo(1);
        assertThat(simulator.records().restCalls("POST", MESSAGES)).hasSize(2);
        assertThat(channel.messages()).hasSize(1);
    }

    @Test
    void a_lost_answer_leaves_the_message_and_the_nonce_finds_it_again() {
        simulator.faults().on("POST", MESSAGES).answerLost().times(1);

        jdaChannel().sendMessage("once").setNonce("key-1").complete();

        assertThat(channel.messages()).hasSize(1);
        assertThat(simulator.records().restCalls("POST", MESSAGES)).hasSizeGreaterThan(1);
    }

    @Test
    void a_hanging_request_goes_on_when_released() {
        FaultRule hang = simulator.faults().on("POST", MESSAGES).hang();
        var sending = jdaChannel().sendMessage("slow").submit();
        hang.awaitHits(1, PATIENCE);
        assertThat(channel.messages()).isEmpty();

        hang.release();

        sending.join();
        assertThat(channel.messages()).hasSize(1);
    }

    @Test
    void a_released_simulator_stops_although_a_request_hangs() {
        FaultRule hang = simulator.faults().on("GET", "/channels/*/messages/*").hang();
        SimulatedMessage event = ann.post(channel, "Match on Friday?");
        var reading = jdaChannel().retrieveMessageById(event.id()).submit();
        hang.awaitHits(1, PATIENCE);

        simulator.close();

        assertThat(hang.hits()).isEqualTo(1);
        assertThat(reading).isNotNull();
    }

    private void send(String text) {
        jdaChannel().sendMessage(text).complete();
    }

    private TextChannel jdaChannel() {
        return Objects.requireNonNull(bot.jda().getTextChannelById(channel.id()));
    }
}
