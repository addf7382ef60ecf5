package reminderbot.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reminderbot.simulator.model.Permission;

class TimeoutsTest {

    private static final Duration HOUR = Duration.ofHours(1);

    private final TestClock clock = new TestClock();
    private final Heard heard = new Heard();
    private Simulator simulator;
    private SimulatedGuild guild;
    private SimulatedChannel channel;
    private SimulatedMember ann;
    private SimulatedMessage message;
    private TestBot bot;

    @BeforeEach
    void start() throws InterruptedException {
        simulator = Simulator.start(SimulatorOptions.defaults().withClock(clock));
        guild = simulator.addGuild("Chess club");
        channel = guild.addChannel("events");
        ann = guild.addMember("ann");
        message = guild.owner().post(channel, "Match on Friday?");
        guild.owner().react(message, "✅");
        bot = TestBot.login(simulator, heard, new AnsweringBot());
        AnsweringBot.register(bot.jda());
    }

    @AfterEach
    void stop() {
        bot.close();
        simulator.close();
        Exchanges.check(simulator);
    }

    @Test
    void a_timed_out_member_reads_but_cannot_post_react_or_run_commands_until_it_is_over() {
        ann.timeOut(clock.instant().plus(HOUR));

        assertThat(ann.may(channel, Permission.VIEW_CHANNEL)).isTrue();
        assertThat(ann.may(channel, Permission.READ_MESSAGE_HISTORY)).isTrue();
        assertThatThrownBy(() -> ann.post(channel, "hello")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> ann.react(message, "✅")).hasMessageContaining("timed out");
        assertThatThrownBy(() -> ann.command(channel, "event watch", Map.of("message", "here")))
                .hasMessageContaining("timed out");
        assertThatThrownBy(() -> ann.messageCommand(message, "Watch for answers"))
                .hasMessageContaining("timed out");

        clock.advance(HOUR);
        assertThatCode(() -> ann.react(message, "✅")).doesNotThrowAnyException();
    }

    @Test
    void the_bot_is_told_of_a_timeout() throws InterruptedException {
        Instant end = clock.instant().plus(HOUR);
        ann.timeOut(end);

        DataObject told = heard.awaitRaw("GUILD_MEMBER_UPDATE").getPayload();
        assertThat(told.getObject("user").getUnsignedLong("id")).isEqualTo(ann.id());
        assertThat(told.getOffsetDateTime("communication_disabled_until").toInstant())
                .isEqualTo(end);
    }

    @Test
    void the_owner_cannot_be_silenced() {
        guild.owner().timeOut(clock.instant().plus(HOUR));

        assertThatCode(() -> guild.owner().react(message, "❌")).doesNotThrowAnyException();
    }

    @Test
    void a_timed_out_bot_is_refused() {
        guild.botMember().timeOut(clock.instant().plus(HOUR));
        RestProbe probe = new RestProbe(simulator);
        String path = "/channels/%d/messages".formatted(channel.id());

        assertThat(probe.post(path, "{\"content\":\"hello\"}").body()).contains("50013");
        assertThat(probe.put("%s/%d/reactions/%s/@me".formatted(path, message.id(), "%E2%9C%85"))
                        .body())
                .contains("50013");
        assertThat(probe.get(path).statusCode()).isEqualTo(200);
    }
}
