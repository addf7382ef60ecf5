package reminderbot.adapters.discord.connection;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.exceptions.InvalidTokenException;
import net.dv8tion.jda.api.hooks.EventListener;
import net.dv8tion.jda.api.utils.messages.MessageRequest;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reminderbot.application.guild.TokenRejected;

/**
 * The bot's connection to Discord. JDA reconnects by itself; what it does not get over ends in {@link #lost()}. Opened
 * once, closed once; everything else is thread-safe.
 */
public final class DiscordConnection implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(DiscordConnection.class);

    /** Far beyond a login with thousands of guilds; a bot that is not in by then says so instead of waiting on. */
    private static final Duration LONGEST_LOGIN = Duration.ofMinutes(2);

    /** How long requests under way may take at the end; with the rest of the close it stays under 5 seconds. */
    private static final Duration LAST_REQUESTS = Duration.ofSeconds(3);

    private final DiscordAddress address;
    private final Duration longestLogin;
    private final ExecutorService events = DaemonThreads.one("discord-events");
    private final ExecutorService callbacks = DaemonThreads.asNeeded("discord-callback");
    private final ConnectionState state = new ConnectionState();
    private volatile @Nullable JDA jda;

    public DiscordConnection(DiscordAddress address) {
        this(address, LONGEST_LOGIN);
    }

    DiscordConnection(DiscordAddress address, Duration longestLogin) {
        this.address = address;
        this.longestLogin = longestLogin;
    }

    /**
     * Logs in and waits until all guilds are known.
     *
     * @param watchers hear each event at once on the gateway's thread, in order; they must be quick and never wait
     * @param listeners hear each event in order on one other thread; they must not wait for Discord there either, since
     *     the events after it wait for them
     * @throws CannotConnectException when Discord does not let the bot in or cannot be reached
     */
    public void open(
            DiscordToken token, List<? extends EventListener> watchers, List<? extends EventListener> listeners) {
        MessageRequest.setDefaultMentions(EnumSet.noneOf(net.dv8tion.jda.api.entities.Message.MentionType.class));
        MessageRequest.setDefaultMentionRepliedUser(false);
        List<EventListener> atOnce = new ArrayList<>(watchers);
        atOnce.add(state);
        EventDispatch dispatch = new EventDispatch(events, atOnce, listeners);
        JDA opened = login(token, dispatch);
        jda = opened;
        awaitReady(opened);
        LOG.info("discord_connected guilds={}", opened.getGuildCache().size());
    }

    /**
     * The connection, for the adapters of this module.
     *
     * @throws IllegalStateException before {@link #open}
     */
    public JDA jda() {
        JDA opened = jda;
        if (opened == null) {
            throw new IllegalStateException("the connection to Discord is not open");
        }
        return opened;
    }

    /** Whether the gateway is connected at this moment. */
    public boolean isConnected() {
        JDA opened = jda;
        return opened != null && opened.getStatus() == JDA.Status.CONNECTED;
    }

    /** Completes when Discord ends an open connection for good, such as for a token that was reset; the bot must stop then. */
    public CompletionStage<CannotConnectException> lost() {
        return state.lost();
    }

    /** Whoever meets a rejected token tells it here, and then the connection is lost. */
    public void tokenRejected(TokenRejected why) {
        state.tokenRejected(why);
    }

    /** Ends the connection, within 5 seconds. Requests that are under way then are given up. */
    @Override
    public void close() {
        JDA opened = jda;
        if (opened != null) {
            close(opened);
        }
        events.shutdown();
        callbacks.shutdown();
    }

    /** On another thread, since JDA asks Discord while it builds and may wait for ever; what comes too late is ended. */
    private JDA login(DiscordToken token, EventDispatch dispatch) {
        CompletableFuture<JDA> building =
                CompletableFuture.supplyAsync(() -> JdaSetup.build(token, address, dispatch, callbacks), callbacks);
        try {
            return await(building);
        } catch (CannotConnectException e) {
            var unused = building.thenAccept(JDA::shutdownNow);
            throw e;
        }
    }

    private void awaitReady(JDA opened) {
        await(state.ready());
        try {
            opened.awaitReady();
        } catch (IllegalStateException closed) {
            throw CannotConnectException.unreachable("the bot was stopped during the login", closed);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw CannotConnectException.unreachable("the login was interrupted", e);
        }
    }

    private <T> T await(Future<T> step) {
        try {
            return step.get(longestLogin.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw refusal(e.getCause());
        } catch (TimeoutException e) {
            throw CannotConnectException.unreachable("no login within " + longestLogin.toSeconds() + " s", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw CannotConnectException.unreachable("the login was interrupted", e);
        }
    }

    private static CannotConnectException refusal(@Nullable Throwable cause) {
        if (cause instanceof CannotConnectException refused) {
            return refused;
        }
        if (cause instanceof InvalidTokenException) {
            return CannotConnectException.badToken(cause);
        }
        if (cause instanceof IllegalArgumentException) {
            // JDA quotes a token that holds blanks, so its words are not passed on.
            return CannotConnectException.badToken(null);
        }
        String why = cause instanceof ErrorResponseException answer ? answer.getMeaning() : "the login failed";
        return CannotConnectException.unreachable(why, cause);
    }

    private static void close(JDA opened) {
        opened.shutdown();
        try {
            if (!opened.awaitShutdown(LAST_REQUESTS)) {
                opened.shutdownNow();
                boolean ended = opened.awaitShutdown(Duration.ofSeconds(1));
                LOG.info("discord_requests_given_up ended={}", ended);
            }
        } catch (InterruptedException e) {
            opened.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public String toString() {
        return "DiscordConnection[" + address + ", connected=" + isConnected() + "]";
    }
}
