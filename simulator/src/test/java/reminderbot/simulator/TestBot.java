package reminderbot.simulator;

import java.util.EnumSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.JDABuilder;
import net.dv8tion.jda.api.requests.GatewayIntent;
import net.dv8tion.jda.api.requests.RestConfig;
import net.dv8tion.jda.api.utils.Compression;
import net.dv8tion.jda.api.utils.SessionControllerAdapter;
import net.dv8tion.jda.api.utils.cache.CacheFlag;
import okhttp3.OkHttpClient;

/** A real JDA logged in to a simulator. At its end it fails if there was an event that JDA could not read. */
final class TestBot implements AutoCloseable {

    private final JdaComplaints complaints = new JdaComplaints();
    private final ExecutorService events = Executors.newSingleThreadExecutor();
    private final JDA jda;

    private TestBot(Simulator simulator, EnumSet<GatewayIntent> intents, Object... listeners)
            throws InterruptedException {
        jda = JDABuilder.createLight(simulator.token(), intents)
                .setRestConfig(new RestConfig().setBaseUrl(simulator.restUrl()))
                .setSessionController(new LoopbackSessions(simulator.gatewayUrl()))
                .setHttpClientBuilder(new OkHttpClient.Builder().readTimeout(2, TimeUnit.SECONDS))
                .setCompression(Compression.NONE)
                .setEnableShutdownHook(false)
                .setRawEventsEnabled(true)
                .enableCache(CacheFlag.MEMBER_OVERRIDES)
                .setEventPool(events, true)
                .addEventListeners(listeners)
                .build()
                .awaitReady();
    }

    /** Logs in with every intent that a reminder bot can use. */
    static TestBot login(Simulator simulator, Object... listeners) throws InterruptedException {
        return new TestBot(
                simulator,
                EnumSet.of(
                        GatewayIntent.GUILD_MEMBERS,
                        GatewayIntent.GUILD_MESSAGES,
                        GatewayIntent.GUILD_MESSAGE_REACTIONS,
                        GatewayIntent.DIRECT_MESSAGES,
                        GatewayIntent.MESSAGE_CONTENT),
                listeners);
    }

    /** Logs in with these intents. */
    static TestBot loginWith(Simulator simulator, EnumSet<GatewayIntent> intents, Object... listeners)
            throws InterruptedException {
        return new TestBot(simulator, intents, listeners);
    }

    JDA jda() {
        return jda;
    }

    @Override
    public void close() {
        jda.shutdownNow();
        try {
            if (!jda.awaitShutdown(10, TimeUnit.SECONDS)) {
                throw new IllegalStateException("JDA does not stop");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        events.shutdownNow();
        complaints.close();
    }

    /** Never asks for Discord's own gateway. */
    private static final class LoopbackSessions extends SessionControllerAdapter {

        private final String gatewayUrl;

        LoopbackSessions(String gatewayUrl) {
            this.gatewayUrl = gatewayUrl;
        }

        @Override
        public String getGateway() {
            return gatewayUrl;
        }

        @Override
        protected void runWorker() {
            // Discord spaces logins five seconds apart; on loopback they need not wait.
            if (workerHandle == null) {
                workerHandle = new QueueWorker(0L);
                workerHandle.start();
            }
        }
    }
}
