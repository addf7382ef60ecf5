package reminderbot.adapters.discord.connection;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.Response;

/**
 * Lets requests wait their turn, in the order in which they come, so that Discord need not refuse any: it takes 50 a second
 * of a bot, those for interactions left out (Discord documentation, "Rate Limits"), and after a refusal nothing goes for a
 * second or more. Limits of single routes are JDA's to keep. Thread-safe.
 */
final class RequestPace implements Interceptor {
    /** Discord's limit, and some milliseconds for requests that do not travel equally fast. */
    private static final Window DISCORDS = new Window(50, Duration.ofMillis(1030));

    /** Shares that second out, so that whoever comes last in a rush does not wait for all of it. */
    private static final Window SHARE = new Window(20, Duration.ofMillis(400));

    private static final List<Window> WINDOWS = List.of(DISCORDS, SHARE);

    private final LongSupplier nanoTime;

    /** The turns given last, the latest first, by {@code nanoTime}. */
    private final List<Long> turns = new ArrayList<>();

    RequestPace() {
        this(System::nanoTime);
    }

    RequestPace(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        if (isCounted(chain.request().url())) {
            await(takeTurn());
        }
        return chain.proceed(chain.request());
    }

    /** Takes the next turn and says how long it is until then. */
    synchronized Duration takeTurn() {
        long now = nanoTime.getAsLong();
        long wait = WINDOWS.stream()
                .mapToLong(window -> window.nextTurn(turns, now) - now)
                .reduce(0, Math::max);
        turns.add(0, now + wait);
        if (turns.size() > DISCORDS.requests()) {
            turns.remove(DISCORDS.requests());
        }
        return Duration.ofNanos(wait);
    }

    static boolean isCounted(HttpUrl url) {
        return url.pathSegments().stream().noneMatch(part -> part.equals("interactions") || part.equals("webhooks"));
    }

    private static void await(Duration wait) throws InterruptedIOException {
        try {
            TimeUnit.NANOSECONDS.sleep(wait.toNanos());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted before its turn");
        }
    }

    /** At most so many turns in so much time, whenever it begins. */
    private record Window(int requests, Duration length) {
        /**
         * When it has room for one turn more, in the nanoseconds of the turns.
         *
         * @param turns the latest first
         */
        long nextTurn(List<Long> turns, long now) {
            return turns.size() < requests ? now : turns.get(requests - 1) + length.toNanos();
        }
    }
}
