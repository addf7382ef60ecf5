package reminderbot.application.reminder;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import reminderbot.domain.event.Event;
import reminderbot.domain.storage.Stores;
import reminderbot.domain.storage.UnitOfWork;

/** When there is something to do next. */
public final class NextWakeUp {
    private final UnitOfWork unitOfWork;

    public NextWakeUp(UnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    /**
     * The next due event, resting try or second read of a message; it lies in the past when an event is due and not claimed yet. Empty when nothing
     * is set.
     *
     * @param now tries and second reads that are due by then are taken to be in work
     */
    public Optional<Instant> handle(Instant now) {
        return unitOfWork.read(stores -> Stream.of(
                        stores.events().findNextDue(),
                        stores.reminderLogs().findNextTryAfter(now),
                        nextSecondRead(stores, now))
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder()));
    }

    private static Optional<Instant> nextSecondRead(Stores stores, Instant now) {
        return stores.events()
                .findNextGone(now.minus(Event.SECOND_READ_AFTER))
                .map(since -> since.plus(Event.SECOND_READ_AFTER));
    }
}
