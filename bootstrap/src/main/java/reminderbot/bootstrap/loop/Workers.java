package reminderbot.bootstrap.loop;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reminderbot.application.guild.TokenRejected;
import reminderbot.application.reaction.GoneMessages;
import reminderbot.application.reminder.PendingReminders;
import reminderbot.application.reminder.PrepareMembers;
import reminderbot.application.reminder.SendReminder;
import reminderbot.domain.id.EventId;
import reminderbot.domain.storage.StorageException;

/**
 * Works on pending reminders, and asks again for messages that seem gone: several at a time and never twice on the same
 * event. Thread-safe.
 */
public final class Workers implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Workers.class);
    private static final int THREADS = 8;

    /** Those that wait for the members of their guild must not keep others from beginning. */
    private static final int MOST_UNDER_WAY = 1_000;

    /** A reminder that failed in a way nobody foresaw rests this long. */
    private static final Duration REST = Duration.ofSeconds(10);

    private static final Duration LAST_CALL = Duration.ofSeconds(3);
    private static final Duration AFTER_INTERRUPT = Duration.ofSeconds(1);

    private final PendingReminders pendingReminders;
    private final PrepareMembers prepareMembers;
    private final SendReminder sendReminder;
    private final GoneMessages goneMessages;
    private final SecondReads secondReads;
    private final Consumer<RuntimeException> onEnd;
    private final Set<EventId> underWay = ConcurrentHashMap.newKeySet();
    private final ExecutorService pool =
            Executors.newFixedThreadPool(THREADS, task -> new Thread(task, "reminder-worker"));
    private volatile Runnable done = () -> {};

    public Workers(
            PendingReminders pendingReminders,
            PrepareMembers prepareMembers,
            SendReminder sendReminder,
            GoneMessages goneMessages,
            Consumer<RuntimeException> onEnd) {
        this.pendingReminders = pendingReminders;
        this.prepareMembers = prepareMembers;
        this.sendReminder = sendReminder;
        this.goneMessages = goneMessages;
        this.secondReads = new SecondReads(goneMessages);
        this.onEnd = onEnd;
    }

    /** What to do each time a reminder has been worked on, so that there may be room for the next. */
    void whenDone(Runnable action) {
        done = action;
    }

    /** Begins with everything whose try is due by now and that is not under way. */
    void takeUpDue(Instant now) {
        pendingReminders.listDue(now, MOST_UNDER_WAY).stream()
                .filter(underWay::add)
                .forEach(this::beginWhenPrepared);
        secondReads.takeUpDue(now).stream().filter(underWay::add).forEach(event -> begin(event, this::askAgain));
    }

    /** A worker that waited for the members of one guild would keep the reminders of all others waiting. */
    private void beginWhenPrepared(EventId event) {
        var unused = prepareMembers.of(event).thenRun(() -> begin(event, this::work));
    }

    private void begin(EventId event, Consumer<EventId> work) {
        try {
            pool.execute(() -> work.accept(event));
        } catch (RejectedExecutionException e) {
            LOG.debug("event={} is left for the next start", event);
        }
    }

    /** Whatever happens to one reminder, the others go on, and it stays pending until it is finished. */
    private void work(EventId event) {
        try {
            report(event, pendingReminders.find(event).map(sendReminder::handle));
            finished(event);
        } catch (TokenRejected e) {
            onEnd.accept(e);
        } catch (StorageException e) {
            LOG.error("event={} the storage failed; trying again in {} s: {}", event, REST.toSeconds(), e.getMessage());
            LOG.debug("event={} the storage failed", event, e);
            rest(event);
        } catch (RuntimeException e) {
            LOG.error("event={} its reminder failed in a way nobody foresaw; counted as a try", event, e);
            countTry(event);
        } catch (Error e) {
            onEnd.accept(new IllegalStateException("a reminder could not be worked on", e));
            throw e;
        }
    }

    private void askAgain(EventId event) {
        try {
            goneMessages.askAgain(event);
        } catch (TokenRejected e) {
            onEnd.accept(e);
        } catch (RuntimeException e) {
            LOG.error("event={} its message could not be asked for again; done once more in some minutes", event, e);
        } catch (Error e) {
            onEnd.accept(new IllegalStateException("a message could not be asked for again", e));
            throw e;
        } finally {
            finished(event);
        }
    }

    private void countTry(EventId event) {
        try {
            report(event, pendingReminders.find(event).map(sendReminder::unforeseen));
            finished(event);
        } catch (RuntimeException e) {
            LOG.error("event={} its try could not be counted; trying again in {} s", event, REST.toSeconds(), e);
            rest(event);
        }
    }

    private static void report(EventId event, Optional<SendReminder.Outcome> outcome) {
        outcome.ifPresent(what -> LOG.info("event={} {}", event, what));
    }

    private void rest(EventId event) {
        CompletableFuture.delayedExecutor(REST.toSeconds(), TimeUnit.SECONDS, Runnable::run)
                .execute(() -> finished(event));
    }

    private void finished(EventId event) {
        underWay.remove(event);
        done.run();
    }

    @Override
    public void close() {
        pool.shutdown();
        try {
            if (!pool.awaitTermination(LAST_CALL.toMillis(), TimeUnit.MILLISECONDS)) {
                pool.shutdownNow();
                pool.awaitTermination(AFTER_INTERRUPT.toMillis(), TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
