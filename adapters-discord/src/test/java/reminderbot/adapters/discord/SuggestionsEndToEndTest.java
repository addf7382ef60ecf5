package reminderbot.adapters.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static reminderbot.adapters.discord.InboundBot.SOON;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reminderbot.simulator.SimulatedChannel;

/** Suggestions cost Discord few questions and outlive failed ones. */
class SuggestionsEndToEndTest {
    private static final String LOOKS = "/channels/*/thread-members/*";

    private final InboundBot bot = new InboundBot();

    @AfterEach
    void close() {
        bot.close();
    }

    @Test
    void no_more_private_threads_are_looked_into_than_there_are_suggestions() {
        bot.watched("Newest");
        IntStream.rangeClosed(1, 30).forEach(n -> eventInPrivateThread());

        assertThat(suggestions()).hasSize(25);

        assertThat(bot.simulator.records().restCalls("GET", LOOKS)).hasSizeLessThanOrEqualTo(25);
    }

    @Test
    void a_thread_that_cannot_be_looked_into_counts_as_not_seen() {
        bot.watched("Visible");
        SimulatedChannel broken = eventInPrivateThread();
        eventInPrivateThread();

        bot.simulator
                .faults()
                .on("GET", "/channels/" + broken.id() + "/thread-members/*")
                .status(500);

        assertThat(suggestions()).hasSize(2);
    }

    private List<String> suggestions() {
        return bot.moderator.autocomplete(bot.channel, "event show", "event", "").awaitChoices(SOON).stream()
                .map(choice -> choice.name())
                .toList();
    }

    private SimulatedChannel eventInPrivateThread() {
        SimulatedChannel thread = bot.channel.addPrivateThread("secret", bot.moderator, bot.guild.botMember());
        bot.store(bot.moderator.post(thread, "Raid"));
        return thread;
    }
}
