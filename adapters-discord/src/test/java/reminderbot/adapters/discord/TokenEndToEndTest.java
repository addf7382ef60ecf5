package reminderbot.adapters.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reminderbot.adapters.discord.connection.CannotConnectException;
import reminderbot.simulator.SimulatedMember;
import reminderbot.simulator.SimulatedMessage;

/** A token that was reset: whoever meets it first ends the connection, so that the process ends (design, section 4.5). */
class TokenEndToEndTest {
    private static final int UNAUTHORIZED = 401;
    private static final String MESSAGE = "/channels/*/messages/*";

    private final InboundBot bot = new InboundBot();

    @AfterEach
    void close() {
        bot.close();
    }

    @Test
    void a_complete_read_that_meets_it_ends_the_connection() throws Exception {
        SimulatedMessage message = bot.watched("Who comes?");
        SimulatedMember anna = bot.members.get(0);
        bot.simulator.faults().on("GET", MESSAGE).status(UNAUTHORIZED);

        anna.react(message, "✅");
        anna.unreact(message, "✅");

        assertThat(lost()).hasMessageContaining("token");
    }

    @Test
    void a_command_that_meets_it_ends_the_connection() throws Exception {
        SimulatedMessage message = bot.watched("Who comes?");
        bot.simulator.faults().on("GET", MESSAGE).status(UNAUTHORIZED);

        bot.moderator.command(bot.channel, "event missing", Map.of("event", message.link()));

        assertThat(lost()).hasMessageContaining("token");
    }

    private CannotConnectException lost() throws Exception {
        return bot.connection.lost().toCompletableFuture().get(InboundBot.SOON.toSeconds(), TimeUnit.SECONDS);
    }
}
