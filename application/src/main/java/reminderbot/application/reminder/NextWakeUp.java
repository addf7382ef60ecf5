package reminderbot.application.reminder;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import reminderbot.domain.storage.UnitOfWork;

/** When there is something to do next. */
public final class NextWakeUp {
    private final UnitOfWork unitOfWork;

    public NextWakeUp(UnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    /**
     * The next due event or resting try; it lies in the past when an event is due and not claimed yet. Empty when nothing
     * is set.
     *
     * @param now tries that are due by then are taken to be in work
     */
    public Optional<Instant> handle(Instant now) {
        return unitOfWork.read(stores -> Stream.of(
                        stores.events().findNextDue(), stores.reminderLogs().findNextTryAfter(now))
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder()));
    }
}
