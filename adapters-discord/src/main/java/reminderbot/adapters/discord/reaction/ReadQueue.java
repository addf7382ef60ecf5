package reminderbot.adapters.discord.reaction;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reminderbot.adapters.discord.connection.DaemonThreads;
import reminderbot.application.event.ListEvents;
import reminderbot.application.guild.TokenRejected;
import reminderbot.application.reaction.EventMessages;
import reminderbot.application.reaction.RefreshAnswers;
import reminderbot.domain.id.EventId;
import reminderbot.domain.reminder.RetryPolicy;

/**
 * Complete reads that something asked for. Requests for one event within the debounce time become one read; one that does
 * not work out is tried again, ever later. What is lost here, by failure after failure or by a stop, is read before the next
 * reminder at the latest. Thread-safe.
 */
public final class ReadQueue implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ReadQueue.class);

    private static final int THREADS = 2;

    private final RefreshAnswers refreshAnswers;
    private final ListEvents listEvents;
    private final Consumer<TokenRejected> tokenRejected;
    private final Pace pace;
    private final Set<EventId> waiting = ConcurrentHashMap.newKeySet();
    private final Map<EventId, Integer> failedReads = new ConcurrentHashMap<>();
    private final ScheduledThreadPoolExecutor pool;

    /**
     * A queue with nothing in it.
     *
     * @param tokenRejected hears that Discord does not accept the bot any more
     */
    public ReadQueue(RefreshAnswers refreshAnswers, ListEvents listEvents, Consumer<TokenRejected> tokenRejected) {
        this(refreshAnswers, listEvents, tokenRejected, Pace.STANDARD);
    }

    ReadQueue(RefreshAnswers refreshAnswers, ListEvents listEvents, Consumer<TokenRejected> tokenRejected, Pace pace) {
        this.refreshAnswers = refreshAnswers;
        this.listEvents = listEvents;
        this.tokenRejected = tokenRejected;
        this.pace = pace;
        pool = new ScheduledThreadPoolExecutor(THREADS, DaemonThreads.named("reads"));
    }

    /** Reads this event's answers a moment later and returns at once. */
    public void request(EventId event) {
        schedule(event, pace.debounce());
    }

    /** Reads the answers of all events that are not over, one after the other, and returns at once. */
    public void readAll() {
        later(Duration.ZERO, this::scheduleAll);
    }

    private void scheduleAll() {
        try {
            var open = listEvents.open();
            open.forEach(event -> schedule(event, Duration.ZERO));
            LOG.info("complete_reads_queued count={}", open.size());
        } catch (RuntimeException unexpected) {
            LOG.error("complete_reads_not_queued; each event is read before its next reminder", unexpected);
        }
    }

    private void schedule(EventId event, Duration delay) {
        if (waiting.add(event)) {
            later(delay, () -> read(event));
        }
    }

    private void later(Duration delay, Runnable work) {
        try {
            var unused = pool.schedule(work, delay.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException closed) {
            LOG.debug("complete_read_dropped why=closed");
        }
    }

    private void read(EventId event) {
        waiting.remove(event);
        try {
            Optional<EventMessages.Reading> reading = refreshAnswers.handle(event);
            if (reading.isPresent() && reading.get() instanceof EventMessages.Reading.Incomplete incomplete) {
                LOG.warn("complete_read_failed event={} why={}", event, incomplete.why());
                retry(event);
            } else {
                failedReads.remove(event);
            }
        } catch (TokenRejected rejected) {
            tokenRejected.accept(rejected);
        } catch (RuntimeException unexpected) {
            LOG.error("complete_read_failed event={}", event, unexpected);
            retry(event);
        }
    }

    /** Another read may come first, since something else may ask for one; then that one counts. */
    private void retry(EventId event) {
        int failed = failedReads.merge(event, 1, Integer::sum);
        pace.delayAfter().apply(failed).ifPresentOrElse(delay -> later(delay, () -> readAgain(event, failed)), () -> {
            failedReads.remove(event);
            LOG.warn("complete_read_given_up event={}; it is read before its next reminder", event);
        });
    }

    private void readAgain(EventId event, int failed) {
        if (failedReads.getOrDefault(event, 0) == failed) {
            schedule(event, Duration.ZERO);
        }
    }

    /** Reads that wait are dropped; one that has begun is interrupted. */
    @Override
    public void close() {
        pool.shutdownNow();
        try {
            boolean unused = pool.awaitTermination(1, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * When reads happen.
     *
     * @param debounce how long a request waits for others of its event
     * @param delayAfter how long after so many failures in a row the next try comes; empty when there is none
     */
    record Pace(Duration debounce, IntFunction<Optional<Duration>> delayAfter) {
        /** Design, sections 4.2 and 4.5. */
        static final Pace STANDARD = new Pace(
                Duration.ofSeconds(2),
                failed -> RetryPolicy.delayAfter(
                        failed, ThreadLocalRandom.current().nextDouble()));
    }
}
