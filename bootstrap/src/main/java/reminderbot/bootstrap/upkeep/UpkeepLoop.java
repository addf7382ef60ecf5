package reminderbot.bootstrap.upkeep;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reminderbot.adapters.sqlite.maintenance.UpkeepFailed;
import reminderbot.domain.storage.StorageException;
import reminderbot.domain.storage.StorageUnusable;

/**
 * Has the storage looked after once a day, some minutes after the start at the earliest. Whatever happens there, the bot
 * goes on. One thread; {@link #tick} is what it does each time.
 */
public final class UpkeepLoop implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(UpkeepLoop.class);
    private static final Duration DAY = Duration.ofDays(1);

    /** A start has enough to do, and somebody who only tries whether it starts wants no backup of it. */
    private static final Duration AFTER_START = Duration.ofMinutes(5);

    private static final Duration AFTER_FAILURE = Duration.ofHours(1);

    /** However far the next time is: a clock that was set, or a machine that slept, is noticed after this long. */
    private static final Duration LONGEST_SLEEP = Duration.ofMinutes(10);

    private static final Duration LAST_CALL = Duration.ofSeconds(1);

    private final Upkeep upkeep;
    private final InstantSource time;
    private final Thread thread = new Thread(this::run, "upkeep");
    private Instant notBefore;
    private boolean retrying;
    private volatile boolean closed;

    /** A loop that has not begun, at what counts as the start. */
    public UpkeepLoop(Upkeep upkeep, InstantSource time) {
        this.upkeep = upkeep;
        this.time = time;
        notBefore = time.instant().plus(AFTER_START);
        thread.setDaemon(true);
    }

    /** Whether something of this instant need not be done again now. What lies in the future was a wrong clock. */
    static boolean isRecent(Instant last, Instant now) {
        return !last.isAfter(now) && now.isBefore(last.plus(DAY));
    }

    /** Begins. */
    public void start() {
        thread.start();
    }

    /** Looks at once whether it is time. */
    public void wake() {
        LockSupport.unpark(thread);
    }

    /** Does what is due, if it is, and says how long there is nothing to do. Used by one thread at a time. */
    public Duration tick() {
        Instant now = time.instant();
        try {
            Instant due = due(now);
            if (now.isBefore(due)) {
                return shorter(Duration.between(now, due), LONGEST_SLEEP);
            }
            upkeep.handle(() -> closed);
            retrying = false;
            notBefore = now.plus(DAY);
        } catch (UpkeepFailed | StorageException | StorageUnusable e) {
            retryAfter(now);
            report(String.valueOf(e.getMessage()), null);
        } catch (RuntimeException e) {
            retryAfter(now);
            report("nobody foresaw it", e);
        }
        return LONGEST_SLEEP;
    }

    /** Leaves off between two steps; a backup that is being written may be left for the next start to clear away. */
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

    private Instant due(Instant now) {
        if (notBefore.isAfter(now.plus(DAY))) {
            notBefore = now; // the clock was set back
        }
        Optional<Instant> next = upkeep.findLast()
                .filter(last -> !retrying && isRecent(last, now))
                .map(last -> last.plus(DAY));
        return next.filter(notBefore::isBefore).orElse(notBefore);
    }

    private void retryAfter(Instant now) {
        retrying = true;
        notBefore = now.plus(AFTER_FAILURE);
    }

    /** What fails because the bot stops is no news. */
    private void report(String reason, @Nullable RuntimeException trace) {
        if (closed) {
            LOG.debug("upkeep_left_off reason={}", reason);
        } else {
            LOG.error("upkeep_failed next_try_in_minutes={} reason={}", AFTER_FAILURE.toMinutes(), reason, trace);
        }
    }

    private void run() {
        while (!closed) {
            Duration wait = tick();
            if (!closed) {
                LockSupport.parkNanos(this, wait.toNanos());
            }
        }
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
