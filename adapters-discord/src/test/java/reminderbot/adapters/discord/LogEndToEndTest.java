package reminderbot.adapters.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static reminderbot.adapters.discord.InboundBot.SOON;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import reminderbot.adapters.discord.connection.CannotConnectException;
import reminderbot.adapters.discord.connection.DiscordAddress;
import reminderbot.adapters.discord.connection.DiscordConnection;
import reminderbot.adapters.discord.connection.DiscordToken;
import reminderbot.simulator.SimulatedMember;
import reminderbot.simulator.SimulatedMessage;
import reminderbot.simulator.Simulator;

@Isolated
class LogEndToEndTest {
    /** Stands in everything that people write here. */
    private static final String WRITTEN = "Quokka";

    @Test
    void neither_the_token_nor_anything_people_write_is_logged() {
        try (CapturedLog log = new CapturedLog()) {
            String token;
            try (InboundBot bot = new InboundBot()) {
                token = bot.simulator.token();
                SimulatedMessage raid = bot.watched(WRITTEN + " on Friday\nBring a " + WRITTEN);
                goWell(bot, raid);
                goWrong(bot, raid);
            }

            assertThat(log.lines())
                    .anyMatch(line -> line.startsWith("INFO net.dv8tion.jda"))
                    .anyMatch(line -> line.startsWith("DEBUG") && line.contains("interaction_done what=event list"))
                    .anyMatch(line -> line.startsWith("DEBUG") && line.contains("refusal=NOT_A_DURATION"))
                    .anyMatch(line -> line.startsWith("ERROR") && line.contains("suggestions_failed"))
                    .anyMatch(line -> line.startsWith("ERROR") && line.contains("the storage is broken"))
                    .noneMatch(line -> line.contains(WRITTEN))
                    .noneMatch(line -> line.contains(token));
        }
    }

    @Test
    void a_token_that_discord_refuses_is_not_logged() {
        DiscordToken wrong = new DiscordToken("wrong-" + WRITTEN);
        try (CapturedLog log = new CapturedLog();
                Simulator simulator = Simulator.start();
                DiscordConnection connection =
                        new DiscordConnection(new DiscordAddress(simulator.restUrl(), simulator.gatewayUrl()))) {
            assertThat(catchThrowable(() -> connection.open(wrong, List.of(), List.of())))
                    .isInstanceOf(CannotConnectException.class)
                    .satisfies(refused -> assertThat(refused).asString().doesNotContain(wrong.value()));

            assertThat(log.lines()).noneMatch(line -> line.contains(wrong.value()));
        }
    }

    private static void goWell(InboundBot bot, SimulatedMessage raid) {
        SimulatedMember moderator = bot.moderator;
        bot.members.get(0).react(raid, "✅");
        bot.eventually(() -> assertThat(bot.stored(raid, bot.members.get(0))).isPresent());
        moderator.post(bot.channel, "Another " + WRITTEN);
        bot.answer(moderator, "event list", Map.of());
        bot.answer("event show", raid);
        bot.answer("event missing", raid);
        bot.answer("event preview", raid);
        moderator.autocomplete(bot.channel, "event show", "event", WRITTEN).awaitChoices(SOON);
        bot.answer("event remind", raid);
        bot.sendPending(raid);
        bot.answer(moderator, "event edit", Map.of("event", String.valueOf(raid.id()), "title", "Edited " + WRITTEN));
        bot.answer(bot.members.get(1), "me open", Map.of());
        bot.answer(bot.members.get(1), "me privacy", Map.of());
        bot.answer(moderator, "settings show", Map.of());
        bot.answer(moderator, "health", Map.of());
        bot.answer("event pause", raid);
        bot.answer("event resume", raid);
    }

    private static void goWrong(InboundBot bot, SimulatedMessage raid) {
        SimulatedMember moderator = bot.moderator;
        SimulatedMessage other = moderator.post(bot.channel, WRITTEN);
        bot.answer(
                moderator,
                "event watch",
                Map.of("message", other.link(), "title", WRITTEN, "interval", WRITTEN + " minutes"));
        bot.answer(moderator, "event show", Map.of("event", WRITTEN));
        bot.answer(moderator, "event pause", Map.of("event", String.valueOf(raid.id()), "until", WRITTEN));
        bot.simulator.faults().on("GET", "/channels/*/messages/*").status(500);
        bot.watch(other);
        bot.answer("event missing", raid);
        bot.simulator.faults().clear();
        bot.storage.fail(true);
        bot.answer("event close", raid);
        moderator.autocomplete(bot.channel, "event show", "event", WRITTEN).awaitChoices(SOON);
        bot.storage.fail(false);
    }
}
