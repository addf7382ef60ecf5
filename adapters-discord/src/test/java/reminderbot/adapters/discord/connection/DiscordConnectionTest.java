package reminderbot.adapters.discord.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import net.dv8tion.jda.api.events.RawGatewayEvent;
import net.dv8tion.jda.api.events.message.MessageReceivedEvent;
import net.dv8tion.jda.api.hooks.EventListener;
import net.dv8tion.jda.api.requests.Route;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import reminderbot.adapters.discord.Exchanges;
import reminderbot.simulator.SimulatedGuild;
import reminderbot.simulator.Simulator;
import reminderbot.simulator.SimulatorOptions;

@Timeout(60)
class DiscordConnectionTest {
    private static final DiscordToken WRONG = new DiscordToken("wrong-secret");

    private final List<Simulator> started = new ArrayList<>();

    @AfterEach
    void checkExchanges() {
        started.forEach(Exchanges::check);
    }

    @Test
    void is_connected_from_open_to_close() {
        try (Simulator simulator = start(SimulatorOptions.defaults())) {
            simulator.addGuild("Guild");
            DiscordConnection connection = connectionTo(simulator);
            assertThat(connection.isConnected()).isFalse();

            connection.open(tokenOf(simulator), List.of(), List.of());
            assertThat(connection.isConnected()).isTrue();
            assertThat(connection).asString().doesNotContain(simulator.token());
            assertThat(tokenOf(simulator)).asString().doesNotContain(simulator.token());

            connection.close();
            assertThat(connection.isConnected()).isFalse();
        }
    }

    @Test
    void a_wrong_token_is_refused_without_being_shown() {
        try (Simulator simulator = start(SimulatorOptions.defaults());
                DiscordConnection connection = connectionTo(simulator)) {
            CannotConnectException refused = catchThrowableOfType(
                    CannotConnectException.class, () -> connection.open(WRONG, List.of(), List.of()));

            assertThat(refused.reason()).isEqualTo(CannotConnectException.Reason.TOKEN);
            assertThat(refused).hasMessageContaining("DISCORD_TOKEN").hasMessageNotContaining(WRONG.value());
        }
    }

    @Test
    void a_token_with_blanks_is_refused_without_being_shown() {
        DiscordToken pasted = new DiscordToken("secret token");
        try (Simulator simulator = start(SimulatorOptions.defaults());
                DiscordConnection connection = connectionTo(simulator)) {
            CannotConnectException refused = catchThrowableOfType(
                    CannotConnectException.class, () -> connection.open(pasted, List.of(), List.of()));

            assertThat(refused.reason()).isEqualTo(CannotConnectException.Reason.TOKEN);
            assertThat(refused).hasMessageContaining("DISCORD_TOKEN").hasNoCause();
        }
    }

    @Test
    void a_login_that_never_ends_is_given_up() {
        try (Simulator simulator = start(SimulatorOptions.defaults());
                DiscordConnection connection = new DiscordConnection(addressOf(simulator), Duration.ofSeconds(1))) {
            simulator.faults().on("GET", "/users/@me").hang();

            CannotConnectException refused = catchThrowableOfType(
                    CannotConnectException.class, () -> connection.open(tokenOf(simulator), List.of(), List.of()));

            assertThat(refused.reason()).isEqualTo(CannotConnectException.Reason.UNREACHABLE);
            assertThat(refused).hasMessageContaining("no login within 1 s");
            simulator.faults().clear();
            simulator.gateway().awaitNoClient(Duration.ofSeconds(20));
        }
    }

    @Test
    void a_missing_intent_is_named() {
        try (Simulator simulator = start(SimulatorOptions.defaults().withGrantedIntents());
                DiscordConnection connection = connectionTo(simulator)) {
            CannotConnectException refused = catchThrowableOfType(
                    CannotConnectException.class, () -> connection.open(tokenOf(simulator), List.of(), List.of()));

            assertThat(refused.reason()).isEqualTo(CannotConnectException.Reason.INTENTS);
            assertThat(refused).hasMessageContaining("Server Members Intent");
        }
    }

    @Test
    void nobody_at_home_is_unreachable() {
        DiscordConnection connection;
        try (Simulator simulator = start(SimulatorOptions.defaults())) {
            connection = connectionTo(simulator);
        }

        try (connection) {
            assertThatThrownBy(() -> connection.open(WRONG, List.of(), List.of()))
                    .isInstanceOfSatisfying(
                            CannotConnectException.class,
                            refused ->
                                    assertThat(refused.reason()).isEqualTo(CannotConnectException.Reason.UNREACHABLE));
        }
    }

    @Test
    void a_token_that_is_reset_later_ends_the_connection() {
        try (Simulator simulator = start(SimulatorOptions.defaults());
                DiscordConnection connection = connectionTo(simulator)) {
            connection.open(tokenOf(simulator), List.of(), List.of());

            simulator.gateway().close(4004, "Authentication failed.");

            CannotConnectException lost = connection
                    .lost()
                    .toCompletableFuture()
                    .orTimeout(20, TimeUnit.SECONDS)
                    .join();
            assertThat(lost.reason()).isEqualTo(CannotConnectException.Reason.TOKEN);
        }
    }

    @Test
    void a_watcher_hears_an_event_even_while_a_listener_is_busy() throws InterruptedException {
        CountDownLatch busy = new CountDownLatch(1);
        CompletableFuture<Void> heard = new CompletableFuture<>();
        EventListener watcher = event -> {
            if (event instanceof RawGatewayEvent raw && raw.getType().equals("MESSAGE_CREATE")) {
                heard.complete(null);
            }
        };
        EventListener listener = event -> {
            if (event instanceof MessageReceivedEvent) {
                assertThat(busy.getCount()).isZero();
            } else {
                awaitQuietly(busy);
            }
        };
        try (Simulator simulator = start(SimulatorOptions.defaults());
                DiscordConnection connection = connectionTo(simulator)) {
            SimulatedGuild guild = simulator.addGuild("Guild");
            var channel = guild.addChannel("talk");
            connection.open(tokenOf(simulator), List.of(watcher), List.of(listener));

            guild.owner().post(channel, "hello");

            heard.orTimeout(20, TimeUnit.SECONDS).join();
            busy.countDown();
        }
    }

    @Test
    @Timeout(5)
    void closes_within_five_seconds_although_a_request_hangs() {
        try (Simulator simulator = start(SimulatorOptions.defaults())) {
            DiscordConnection connection = connectionTo(simulator);
            connection.open(tokenOf(simulator), List.of(), List.of());
            DiscordRest rest = new DiscordRest(connection::jda, Duration.ofSeconds(30));
            var hanging = simulator.faults().on("GET", "/channels/*").hang();
            CompletableFuture<Object> asked = CompletableFuture.supplyAsync(() -> ask(rest));
            hanging.awaitHits(1, Duration.ofSeconds(2));

            connection.close();

            simulator.faults().clear();
            assertThat(asked).isNotNull();
        }
    }

    private static Object ask(DiscordRest rest) {
        try {
            return rest.getObject(Route.Channels.GET_CHANNEL.compile("1"));
        } catch (RestFailure failure) {
            return failure;
        }
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Simulator start(SimulatorOptions options) {
        Simulator simulator = Simulator.start(options);
        started.add(simulator);
        return simulator;
    }

    private static DiscordToken tokenOf(Simulator simulator) {
        return new DiscordToken(simulator.token());
    }

    private static DiscordConnection connectionTo(Simulator simulator) {
        return new DiscordConnection(addressOf(simulator));
    }

    private static DiscordAddress addressOf(Simulator simulator) {
        return new DiscordAddress(simulator.restUrl(), simulator.gatewayUrl());
    }
}
