package reminderbot.adapters.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static reminderbot.adapters.discord.InboundBot.SOON;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import net.dv8tion.jda.api.events.GenericEvent;
import net.dv8tion.jda.api.hooks.EventListener;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import reminderbot.simulator.InteractionRecord;
import reminderbot.simulator.SimulatedMessage;
import reminderbot.simulator.interaction.CallbackType;

@Isolated
class PromptnessTest {
    private final InboundBot bot = new InboundBot();

    @AfterEach
    void close() {
        bot.close();
    }

    @Test
    void listeners_return_at_once_even_while_the_storage_hangs() {
        SimulatedMessage raid = bot.watched("Raid");
        Stopwatch stopwatch = new Stopwatch(bot.bot);
        bot.bot.listeners().forEach(bot.connection.jda()::removeEventListener);
        bot.connection.jda().addEventListener(stopwatch);
        InteractionRecord warmUp = bot.moderator.command(bot.channel, "event list");
        warmUp.awaitReply(SOON);
        stopwatch.reset();

        bot.storage.hang();
        for (int i = 0; i < 30; i++) {
            bot.members.get(0).react(raid, "✅");
            bot.members.get(0).unreact(raid, "✅");
        }
        InteractionRecord show =
                bot.moderator.command(bot.channel, "event show", Map.of("event", String.valueOf(raid.id())));
        InteractionRecord typed = bot.moderator.autocomplete(bot.channel, "event show", "event", "");
        InteractionRecord pressed = bot.moderator.pressForged(raid, "keep:" + raid.id());

        assertThat(show.awaitAcknowledged(SOON)).isEqualTo(CallbackType.DEFERRED_REPLY);
        assertThat(pressed.awaitAcknowledged(SOON)).isEqualTo(CallbackType.DEFERRED_UPDATE);
        assertThat(Duration.ofNanos(stopwatch.longest())).isLessThan(Duration.ofMillis(50));

        bot.storage.release();
        assertThat(InboundBot.card(show.awaitReply(SOON))).contains("State: active");
        assertThat(typed.awaitChoices(SOON)).hasSize(1);
    }

    @Test
    void it_closes_within_a_few_seconds_while_everything_hangs() {
        SimulatedMessage raid = bot.watched("Raid");
        bot.storage.hang();
        bot.members.get(0).react(raid, "✅");
        bot.moderator
                .command(bot.channel, "event show", Map.of("event", String.valueOf(raid.id())))
                .awaitAcknowledged(SOON);

        long start = System.nanoTime();
        bot.bot.close();

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void an_unexpected_failure_is_answered_with_a_reference() {
        SimulatedMessage raid = bot.watched("Raid");

        bot.storage.fail(true);
        String said = bot.answer("event show", raid).content();

        assertThat(said).matches("Something went wrong .*the reference [2-9A-Z]{6}\\.");
        assertThat(bot.moderator
                        .autocomplete(bot.channel, "event show", "event", "")
                        .awaitChoices(SOON))
                .isEmpty();
    }

    @Test
    void commands_are_sent_only_when_discord_has_others() {
        assertThat(bot.simulator.records().restCalls("PUT", "/applications/*/commands"))
                .hasSize(1);

        assertThat(bot.bot.registerCommands(bot.connection.jda())).isFalse();

        assertThat(bot.simulator.records().restCalls("PUT", "/applications/*/commands"))
                .hasSize(1);
    }

    @Test
    void only_moderators_are_offered_the_commands() {
        assertThat(bot.moderator.canSeeCommand(bot.channel, "event")).isTrue();
        assertThat(bot.moderator.canSeeCommand(bot.channel, "Watch for answers"))
                .isTrue();
        assertThat(bot.members.get(0).canSeeCommand(bot.channel, "event")).isFalse();
    }

    /** Passes events on to the bot's listeners and keeps how long the slowest took. */
    private static final class Stopwatch implements EventListener {
        private final DiscordBot bot;
        private final AtomicLong longest = new AtomicLong();

        Stopwatch(DiscordBot bot) {
            this.bot = bot;
        }

        @Override
        public void onEvent(GenericEvent event) {
            long start = System.nanoTime();
            bot.listeners().forEach(listener -> listener.onEvent(event));
            longest.accumulateAndGet(System.nanoTime() - start, Math::max);
        }

        void reset() {
            longest.set(0);
        }

        long longest() {
            return longest.get();
        }
    }
}
