package reminderbot.bootstrap.loop;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reminderbot.application.reminder.ClaimReminders;
import reminderbot.application.reminder.NextWakeUp;
import reminderbot.application.reminder.PrepareMembers;
import reminderbot.domain.storage.StorageException;

/**
 * Sleeps until the next instant at which something is due, claims it and has it worked off; wakes at once when told that
 * something changed. One thread; {@link #tick} is what it does each time.
 */
public final class ReminderLoop implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ReminderLoop.class);

    /** However far the next instant is: a clock that was set, or a machine that slept, is noticed after this long. */
    private static final Duration LONGEST_SLEEP = Duration.ofMinutes(1);

    /** How often to look whose members will be needed; far more often than {@link PrepareMembers#AHEAD}. */
    private static final Duration LOOK_AHEAD_EVERY = Duration.ofSeconds(15);

    /** How long to wait when the storage fails. */
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(5);

    private final ClaimReminders claimReminders;
    private final PrepareMembers prepareMembers;
    private final NextWakeUp nextWakeUp;
    private final Workers workers;
    private final InstantSource time;
    private final Consumer<RuntimeException> onEnd;
    private final Thread thread = new Thread(this::run, "reminder-loop");
    private Instant nextLook = Instant.MIN;
    private volatile boolean closed;
    private volatile boolean changed;

    /**
     * A loop that has not begun.
     *
     * @param onEnd hears why, should the loop ever die
     */
    public ReminderLoop(
            ClaimReminders claimReminders,
            PrepareMembers prepareMembers,
            NextWakeUp nextWakeUp,
            Workers workers,
            InstantSource time,
            Consumer<RuntimeException> onEnd) {
        this.claimReminders = claimReminders;
        this.prepareMembers = prepareMembers;
        this.nextWakeUp = nextWakeUp;
        this.workers = workers;
        this.time = time;
        this.onEnd = onEnd;
    }

    /** Begins; reminders that were due while the process was down are worked off first. */
    public void start() {
        workers.whenDone(this::wake);
        thread.setUncaughtExceptionHandler(
                (dead, why) -> onEnd.accept(new IllegalStateException("nothing claims reminders any more", why)));
        thread.start();
    }

    /** Something changed that may be due earlier than what the loop waits for. Never blocks; any thread. */
    public void wake() {
        changed = true;
        LockSupport.unpark(thread);
    }

    /** Whether the loop is at work. */
    public boolean isRunning() {
        return thread.isAlive() && !closed;
    }

    /** Claims what is due, hands it to the workers, and says how long there is nothing to do. */
    public Duration tick() {
        while (claimReminders.handle() == ClaimReminders.BATCH) {
            LOG.debug("more reminders are due than one transaction claims");
        }
        Instant now = time.instant();
        workers.takeUpDue(now);
        lookAhead(now);
        Optional<Instant> next = nextWakeUp.handle(now);
        return next.map(at -> Duration.between(now, at))
                .filter(wait -> wait.compareTo(LONGEST_SLEEP) < 0)
                .orElse(LONGEST_SLEEP);
    }

    private void lookAhead(Instant now) {
        if (!now.isBefore(nextLook)) {
            nextLook = now.plus(LOOK_AHEAD_EVERY);
            prepareMembers.upcoming(now);
        }
    }

    /** Stops claiming at once, and lets reminders that are being sent come to an end, for some seconds at most. */
    @Override
    public void close() {
        closed = true;
        wake();
        workers.close();
        try {
            thread.join(AFTER_FAILURE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        while (!closed) {
            changed = false;
            Duration wait = tickSafely();
            if (!changed && !closed && !wait.isNegative()) {
                LockSupport.parkNanos(this, wait.toNanos());
            }
        }
    }

    /** The one place, with the workers, that outlives any failure: a reminder not claimed now is claimed later. */
    private Duration tickSafely() {
        try {
            return tick();
        } catch (StorageException e) {
            LOG.error(
                    "what is due could not be claimed; trying again in {} s: {}",
                    AFTER_FAILURE.toSeconds(),
                    e.getMessage());
            LOG.debug("what is due could not be claimed", e);
            return AFTER_FAILURE;
        } catch (RuntimeException e) {
            LOG.error("what is due could not be claimed; trying again in {} s", AFTER_FAILURE.toSeconds(), e);
            return AFTER_FAILURE;
        }
    }
}
