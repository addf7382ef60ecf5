package reminderbot.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import reminderbot.simulator.fault.FaultRule;
import reminderbot.simulator.ratelimit.RateLimitPolicy;
import reminderbot.simulator.ratelimit.Scope;
import reminderbot.simulator.recording.SentMessage;

class RateLimitsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int TOO_MANY = 429;

    private final TestClock clock = new TestClock();

    @Test
    void the_sixth_message_within_five_seconds_is_one_too_many_in_its_channel_only() {
        try (Place place = new Place(RateLimitPolicy.DISCORDS)) {
            SimulatedChannel other = place.guild.addChannel("other");
            IntStream.range(0, 4).forEach(n -> place.post(place.channel));
            HttpResponse<String> last = place.post(place.channel);

            HttpResponse<String> refused = place.post(place.channel);

            assertThat(last.statusCode()).isEqualTo(200);
            assertThat(header(last, "X-RateLimit-Remaining")).isEqualTo("0");
            assertThat(refused.statusCode()).isEqualTo(TOO_MANY);
            assertThat(refused.body()).contains("\"retry_after\":5.0", "\"global\":false");
            assertThat(header(refused, "Retry-After")).isEqualTo("5");
            assertThat(header(refused, "X-RateLimit-Scope")).isEqualTo("user");
            assertThat(header(refused, "X-RateLimit-Reset-After")).isEqualTo("5.000");
            assertThat(header(refused, "Via")).isEqualTo("1.1 google");
            HttpResponse<String> elsewhere = place.post(other);
            assertThat(elsewhere.statusCode()).isEqualTo(200);
            assertThat(header(elsewhere, "X-RateLimit-Bucket")).isEqualTo(header(refused, "X-RateLimit-Bucket"));
            clock.advance(Duration.ofSeconds(5));
            assertThat(place.post(place.channel).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void reactions_of_one_channel_share_a_limit_whatever_the_emoji() {
        try (Place place = new Place(RateLimitPolicy.DISCORDS)) {
            long message =
                    place.guild.owner().post(place.channel, "Match on Friday?").id();
            String reactions = "/channels/%d/messages/%d/reactions/".formatted(place.channel.id(), message);

            assertThat(place.probe.put(reactions + "%E2%9C%85/@me").statusCode())
                    .isEqualTo(204);
            HttpResponse<String> refused = place.probe.put(reactions + "%E2%9D%8C/@me");

            assertThat(refused.statusCode()).isEqualTo(TOO_MANY);
            assertThat(refused.body()).contains("\"retry_after\":0.25");
            assertThat(header(refused, "Retry-After")).isEqualTo("1");
            clock.advance(Duration.ofMillis(250));
            assertThat(place.probe.put(reactions + "%E2%9D%8C/@me").statusCode())
                    .isEqualTo(204);
        }
    }

    @Test
    void all_routes_together_take_fifty_requests_a_second_but_answers_to_people_are_not_counted() {
        try (Place place = new Place(RateLimitPolicy.everyRoute(50, Duration.ofSeconds(1)))) {
            IntStream.range(0, 25).forEach(n -> assertOk(place.probe.get("/users/@me")));
            IntStream.range(0, 25).forEach(n -> assertOk(place.probe.get("/guilds/" + place.guild.id())));

            HttpResponse<String> refused = place.probe.get("/channels/" + place.channel.id());

            assertThat(refused.statusCode()).isEqualTo(TOO_MANY);
            assertThat(refused.body()).contains("\"global\":true");
            assertThat(header(refused, "X-RateLimit-Global")).isEqualTo("true");
            assertThat(header(refused, "X-RateLimit-Scope")).isEqualTo("global");
            assertThat(refused.headers().firstValue("X-RateLimit-Bucket")).isEmpty();
            IntStream.range(0, 60)
                    .mapToObj(n -> place.probe.post("/webhooks/1/none" + n, "{\"content\":\"x\"}"))
                    .forEach(answer -> assertThat(answer.statusCode()).isEqualTo(404));
            clock.advance(Duration.ofSeconds(1));
            assertOk(place.probe.get("/channels/" + place.channel.id()));
        }
    }

    @Test
    void a_limit_that_others_used_up_too_says_so() {
        try (Place place = new Place(RateLimitPolicy.LENIENT)) {
            place.simulator
                    .faults()
                    .on("POST", "/channels/*/messages")
                    .rateLimited(Duration.ofMillis(1500), Scope.SHARED);

            HttpResponse<String> refused = place.post(place.channel);

            assertThat(refused.statusCode()).isEqualTo(TOO_MANY);
            assertThat(header(refused, "X-RateLimit-Scope")).isEqualTo("shared");
            assertThat(header(refused, "Retry-After")).isEqualTo("2");
            assertThat(refused.headers().firstValue("X-RateLimit-Bucket")).isPresent();
        }
    }

    @Test
    void jda_keeps_to_the_limit_by_itself_and_loses_nothing() throws InterruptedException {
        try (Place place =
                new Place(RateLimitPolicy.everyRoute(5, Duration.ofMillis(300)).measuredInRealTime())) {
            List<String> texts = IntStream.range(0, 12)
                    .mapToObj(number -> "message " + number)
                    .toList();
            try (TestBot bot = TestBot.login(place.simulator)) {
                var jdaChannel = Objects.requireNonNull(bot.jda().getTextChannelById(place.channel.id()));
                texts.forEach(text -> jdaChannel.sendMessage(text).queue());

                // What is queued while JDA learns of a bucket may overtake what it then moves there.
                assertThat(place.simulator.records().awaitMessages(12, PATIENCE))
                        .extracting(SentMessage::content)
                        .containsExactlyInAnyOrderElementsOf(texts);
            }
            assertThat(place.simulator.records().restCalls("POST", "/channels/*/messages"))
                    .as("JDA waits instead of trying in vain")
                    .hasSize(12);
        }
    }

    @Test
    void jda_comes_back_after_a_global_refusal() throws InterruptedException {
        try (Place place = new Place(RateLimitPolicy.LENIENT)) {
            try (TestBot bot = TestBot.login(place.simulator)) {
                FaultRule limit = place.simulator
                        .faults()
                        .on("POST", "/channels/*/messages")
                        .rateLimited(Duration.ofMillis(100), Scope.GLOBAL)
                        .times(1);
                var jdaChannel = Objects.requireNonNull(bot.jda().getTextChannelById(place.channel.id()));
                jdaChannel.sendMessage("later").queue();
                limit.awaitHits(1, PATIENCE);
                place.simulator.records().awaitMessages(1, PATIENCE);
            }
            assertThat(place.simulator.records().restCalls("POST", "/channels/*/messages"))
                    .hasSize(2);
        }
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private static void assertOk(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
    }

    /** A simulated Discord with such limits, and a channel in it. */
    private final class Place implements AutoCloseable {

        final Simulator simulator;
        final SimulatedGuild guild;
        final SimulatedChannel channel;
        final RestProbe probe;

        Place(RateLimitPolicy policy) {
            simulator =
                    Simulator.start(SimulatorOptions.defaults().withClock(clock).withRateLimit(policy));
            guild = simulator.addGuild("Chess club");
            channel = guild.addChannel("events");
            probe = new RestProbe(simulator);
        }

        HttpResponse<String> post(SimulatedChannel where) {
            return probe.post("/channels/%d/messages".formatted(where.id()), "{\"content\":\"hello\"}");
        }

        @Override
        public void close() {
            simulator.close();
            Exchanges.check(simulator);
        }
    }
}
