package reminderbot.adapters.discord.reaction;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reminderbot.adapters.discord.connection.DaemonThreads;
import reminderbot.application.event.ListEvents;
import reminderbot.application.reaction.EventMessages;
import reminderbot.application.reaction.RefreshAnswers;
import reminderbot.domain.id.EventId;

/**
 * Complete reads that something asked for. Requests for one event within the debounce time become one read. What is
 * lost here, by a failure or by a stop, is read before the next reminder at the latest. Thread-safe.
 */
public final class ReadQueue implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ReadQueue.class);

    /** Design, section 4.2. */
    private static final Duration DEBOUNCE = Duration.ofSeconds(2);

    private static final int THREADS = 2;

    private final RefreshAnswers refreshAnswers;
    private final ListEvents listEvents;
    private final Duration debounce;
    private final Set<EventId> waiting = ConcurrentHashMap.newKeySet();
    private final ScheduledThreadPoolExecutor pool;

    public ReadQueue(RefreshAnswers refreshAnswers, ListEvents listEvents) {
        this(refreshAnswers, listEvents, DEBOUNCE);
    }

    ReadQueue(RefreshAnswers refreshAnswers, ListEvents listEvents, Duration debounce) {
        this.refreshAnswers = refreshAnswers;
        this.listEvents = listEvents;
        this.debounce = debounce;
        pool = new ScheduledThreadPoolExecutor(THREADS, DaemonThreads.named("reads"));
    }

    /** Reads this event's answers a moment later and returns at once. */
    public void request(EventId event) {
        schedule(event, debounce);
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
            refreshAnswers
                    .handle(event)
                    .filter(reading -> !(reading instanceof EventMessages.Reading.Complete))
                    .ifPresent(reading -> LOG.warn("complete_read_failed event={} outcome={}", event, reading));
        } catch (RuntimeException unexpected) {
            LOG.error("complete_read_failed event={}; it is read before its next reminder", event, unexpected);
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
}
