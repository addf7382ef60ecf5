package reminderbot.adapters.discord.connection;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.requests.RestAction;
import net.dv8tion.jda.api.requests.Route;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;
import net.dv8tion.jda.internal.requests.RestActionImpl;
import org.jspecify.annotations.Nullable;

/**
 * Asks Discord by REST and waits for the answer, as JSON. JDA's own methods need the channel in its cache and skip what
 * they cannot parse; archived threads are in no cache, and an answer half read must count as none. Rate limits and JDA's
 * retries of 502 to 504 happen within the time allowed. Thread-safe; never to be called on JDA's threads.
 */
public final class DiscordRest {
    /** Long enough for JDA's retries, short enough for a worker to wait. */
    public static final Duration DEFAULT_TIMEOUT = Duration.ofSeconds(15);

    private final Supplier<JDA> jda;
    private final Duration timeout;

    /**
     * Asks through a connection.
     *
     * @param timeout for each request; what has not been sent by then is not sent any more
     */
    public DiscordRest(Supplier<JDA> jda, Duration timeout) {
        this.jda = jda;
        this.timeout = timeout;
    }

    public DataObject getObject(Route.CompiledRoute route) throws RestFailure {
        return await(new RestActionImpl<>(jda.get(), route, (response, request) -> response.getObject()));
    }

    public DataArray getArray(Route.CompiledRoute route) throws RestFailure {
        return await(new RestActionImpl<>(jda.get(), route, (response, request) -> response.getArray()));
    }

    /** Creates something and returns it. */
    public DataObject post(Route.CompiledRoute route, DataObject body) throws RestFailure {
        return await(posting(route, body));
    }

    /** Deletes something. */
    public void delete(Route.CompiledRoute route) throws RestFailure {
        await(new RestActionImpl<Void>(jda.get(), route));
    }

    /** Creates something without waiting; the outcome is told on another thread. */
    public void postLater(
            Route.CompiledRoute route, DataObject body, Consumer<DataObject> done, Consumer<Throwable> failed) {
        try {
            posting(route, body).queue(done, failed);
        } catch (RejectedExecutionException e) {
            failed.accept(e);
        }
    }

    private RestAction<DataObject> posting(Route.CompiledRoute route, DataObject body) {
        return new RestActionImpl<DataObject>(jda.get(), route, body, (response, request) -> response.getObject())
                .timeout(timeout.toMillis(), TimeUnit.MILLISECONDS);
    }

    private <T> T await(RestAction<T> action) throws RestFailure {
        CompletableFuture<T> answer = submit(action);
        try {
            return answer.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw RestFailures.of(causeOf(e));
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw new RestFailure(RestFailure.Kind.TROUBLE, 0, "no answer within " + timeout.toMillis() + " ms", e);
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new RestFailure(RestFailure.Kind.TROUBLE, 0, "interrupted", e);
        }
    }

    private <T> CompletableFuture<T> submit(RestAction<T> action) throws RestFailure {
        try {
            return action.timeout(timeout.toMillis(), TimeUnit.MILLISECONDS).submit();
        } catch (RejectedExecutionException e) {
            throw new RestFailure(RestFailure.Kind.TROUBLE, 0, "the connection is closed", e);
        }
    }

    private static Throwable causeOf(ExecutionException e) {
        @Nullable Throwable cause = e.getCause();
        return cause == null ? e : cause;
    }
}
