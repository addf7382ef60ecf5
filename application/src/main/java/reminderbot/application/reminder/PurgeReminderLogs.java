package reminderbot.application.reminder;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.BooleanSupplier;
import reminderbot.domain.reminder.FairTurns;
import reminderbot.domain.storage.UnitOfWork;

/**
 * Removes the records of reminders that finished long ago and on which nothing depends any more
 * ({@link reminderbot.domain.reminder.ReminderLog#isForgettable}).
 */
public final class PurgeReminderLogs {
    /** Removed in one transaction: few, so that a reminder that is due never waits long for its turn to write. */
    private static final int BATCH = 100;

    private final UnitOfWork unitOfWork;
    private final InstantSource time;

    public PurgeReminderLogs(UnitOfWork unitOfWork, InstantSource time) {
        this.unitOfWork = unitOfWork;
        this.time = time;
    }

    /** Removes at most {@value #BATCH} and says how many; as many as that means there may be more. */
    public int handle(Command command) {
        Instant before = time.instant().minus(command.olderThan());
        return unitOfWork.call(stores -> stores.reminderLogs().deleteForgettable(before, BATCH));
    }

    /**
     * Removes all, batch by batch, and says how many.
     *
     * @param stopping asked before each batch: whether to leave the rest for another time
     */
    public int handleAll(Command command, BooleanSupplier stopping) {
        int purged = 0;
        int batch = BATCH;
        while (batch == BATCH && !stopping.getAsBoolean()) {
            batch = handle(command);
            purged += batch;
        }
        return purged;
    }

    /**
     * How long records are kept.
     *
     * @param olderThan at least the period that the daily limit of pings looks back on
     */
    public record Command(Duration olderThan) {
        /** What is kept unless the operator says otherwise. */
        public static final Command STANDARD = new Command(Duration.ofDays(90));

        public Command {
            if (olderThan.compareTo(FairTurns.DAY) < 0) {
                throw new IllegalArgumentException("records must be kept for a day at least, not " + olderThan);
            }
        }
    }
}
