package reminderbot.adapters.discord.connection;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.JDABuilder;
import net.dv8tion.jda.api.requests.GatewayIntent;
import net.dv8tion.jda.api.requests.RestConfig;
import net.dv8tion.jda.api.utils.Compression;
import net.dv8tion.jda.api.utils.ConcurrentSessionController;
import net.dv8tion.jda.api.utils.cache.CacheFlag;
import okhttp3.OkHttpClient;

/** How JDA is set up: no members in memory, no message contents, no shutdown hook of its own. */
final class JdaSetup {
    /**
     * Members are needed to know who is missing; reactions are the answers; messages tell of deletions; expressions tell
     * which custom emojis a button may show. Only the first is privileged.
     */
    private static final Set<GatewayIntent> INTENTS = EnumSet.of(
            GatewayIntent.GUILD_MEMBERS,
            GatewayIntent.GUILD_MESSAGE_REACTIONS,
            GatewayIntent.GUILD_MESSAGES,
            GatewayIntent.GUILD_EXPRESSIONS);

    /** Each of connecting, reading and writing (OkHttp's own default, written down). */
    private static final Duration HTTP_TIMEOUT = Duration.ofSeconds(10);

    private JdaSetup() {}

    /** Logs in; the connection gets ready in the background. */
    static JDA build(DiscordToken token, DiscordAddress address, EventDispatch dispatch, ExecutorService callbacks) {
        JDABuilder builder = JDABuilder.createLight(token.value(), INTENTS)
                // Without the first, JDA forgets overwrites for single members, and people who cannot see a channel
                // would count as its audience.
                .enableCache(CacheFlag.MEMBER_OVERRIDES, CacheFlag.EMOJI)
                .setRawEventsEnabled(true)
                .setEventManager(dispatch)
                .setCallbackPool(callbacks, false)
                .setEnableShutdownHook(false)
                .setHttpClientBuilder(new OkHttpClient.Builder()
                        .addInterceptor(new RequestPace())
                        .connectTimeout(HTTP_TIMEOUT)
                        .readTimeout(HTTP_TIMEOUT)
                        .writeTimeout(HTTP_TIMEOUT));
        if (address.restUrl() != null) {
            builder.setRestConfig(new RestConfig().setBaseUrl(address.restUrl()));
        }
        if (address.gatewayUrl() != null) {
            builder.setCompression(Compression.NONE).setSessionController(new FixedGateway(address.gatewayUrl()));
        }
        return builder.build();
    }

    /** Keeps JDA from falling back to Discord's own gateway after a failed reconnect. */
    private static final class FixedGateway extends ConcurrentSessionController {
        private final String url;

        FixedGateway(String url) {
            this.url = url;
        }

        @Override
        public String getGateway() {
            return url;
        }
    }
}
