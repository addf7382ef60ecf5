package reminderbot.application.reminder;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import reminderbot.domain.event.Event;
import reminderbot.domain.id.GuildId;
import reminderbot.domain.reminder.ReminderFailure;
import reminderbot.domain.reminder.ReminderLog;
import reminderbot.domain.reminder.ReminderStatus;
import reminderbot.domain.storage.Stores;
import reminderbot.domain.storage.UnitOfWork;

/** Finds events of a guild that are not over and whose latest reminder went wrong. */
public final class FindFailures {
    private final UnitOfWork unitOfWork;

    public FindFailures(UnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    /** All events that are not over, newest first, each with its latest reminder if that failed or waits for another try. */
    public List<Found> handle(Command command) {
        return unitOfWork.read(stores ->
                stores.events().list(command.guild(), Event.Kind.NOT_OVER, 0, Integer.MAX_VALUE).stream()
                        .map(event -> new Found(event, wrong(stores, event)))
                        .toList());
    }

    private static Optional<ReminderLog> wrong(Stores stores, Event event) {
        Stream<ReminderLog> latest = stores.reminderLogs().list(event.id(), 1).stream();
        return latest.filter(log -> wentWrong(log.status())).findFirst();
    }

    /** One that was cancelled did what somebody wanted. */
    private static boolean wentWrong(ReminderStatus status) {
        return (status instanceof ReminderStatus.Failed failed && failed.why() != ReminderFailure.CANCELLED)
                || (status instanceof ReminderStatus.Pending pending && pending.failedTries() > 0);
    }

    /** Look through the events of this guild. */
    public record Command(GuildId guild) {}

    /**
     * An event.
     *
     * @param wrong its latest reminder, if that failed or waits for another try
     */
    public record Found(Event event, Optional<ReminderLog> wrong) {}
}
