package reminderbot.bootstrap.loop;

import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reminderbot.application.guild.TokenRejected;
import reminderbot.application.reminder.RemoveReminders;

/**
 * Has the messages of earlier reminders removed, apart from the reminders themselves, which must never wait for it. One
 * thread; {@link #tick} is what it does each time.
 */
public final class RemovalLoop implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(RemovalLoop.class);

    /** It is not told when something becomes due: nobody minds a reminder that stays for half a minute more. */
    private static final Duration LONGEST_SLEEP = Duration.ofSeconds(30);

    private static final Duration AFTER_FAILURE = Duration.ofMinutes(1);
    private static final Duration LAST_CALL = Duration.ofSeconds(1);

    private final RemoveReminders removeReminders;
    private final InstantSource time;
    private final Consumer<RuntimeException> onEnd;
    private final Thread thread = new Thread(this::run, "reminder-removal");
    private volatile boolean closed;

    /**
     * A loop that has not begun.
     *
     * @param onEnd hears when the bot cannot go on
     */
    public RemovalLoop(RemoveReminders removeReminders, InstantSource time, Consumer<RuntimeException> onEnd) {
        this.removeReminders = removeReminders;
        this.time = time;
        this.onEnd = onEnd;
        thread.setDaemon(true);
    }

    /** Begins. */
    public void start() {
        thread.start();
    }

    /** Looks at once whether something is due. */
    public void wake() {
        LockSupport.unpark(thread);
    }

    /** Removes what is due and says how long there is nothing to do. */
    public Duration tick() {
        try {
            while (!closed && removeReminders.handle() == RemoveReminders.BATCH) {
                LOG.debug("more reminders are to be removed than one round takes");
            }
            return removeReminders
                    .nextDue()
                    .map(next -> Duration.between(time.instant(), next))
                    .filter(wait -> wait.compareTo(LONGEST_SLEEP) < 0)
                    .orElse(LONGEST_SLEEP);
        } catch (TokenRejected e) {
            onEnd.accept(e);
            return AFTER_FAILURE;
        } catch (RuntimeException e) {
            report(e);
            return AFTER_FAILURE;
        }
    }

    /** Leaves off after the message it is at; the rest is removed after the next start. */
    @Override
    public void close() {
        closed = true;
        wake();
        try {
            thread.join(LAST_CALL.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What fails because the bot stops is no news. */
    private void report(RuntimeException failure) {
        if (closed) {
            LOG.debug("removal_left_off reason={}", failure.toString());
        } else {
            LOG.error("removal_failed next_try_in_seconds={}", AFTER_FAILURE.toSeconds(), failure);
        }
    }

    private void run() {
        while (!closed) {
            Duration wait = tick();
            if (!closed && !wait.isNegative()) {
                LockSupport.parkNanos(this, wait.toNanos());
            }
        }
    }
}
