package reminderbot.application.event;

import java.time.Instant;
import java.time.InstantSource;
import reminderbot.application.guild.HouseRules;
import reminderbot.application.refusal.Refusal;
import reminderbot.application.refusal.Refused;
import reminderbot.domain.event.Event;
import reminderbot.domain.id.EventId;
import reminderbot.domain.storage.UnitOfWork;

/** Opens a closed or archived event again, on a grid that begins now and with its reminders counted anew. */
public final class ReopenEvent {
    private final UnitOfWork unitOfWork;
    private final InstantSource time;
    private final HouseRules rules;

    public ReopenEvent(UnitOfWork unitOfWork, InstantSource time, HouseRules rules) {
        this.unitOfWork = unitOfWork;
        this.time = time;
        this.rules = rules;
    }

    /** The event, active; refused when it is not over, or its deadline has passed. */
    public Event handle(Command command) {
        return unitOfWork.call(stores -> {
            Event event = Events.require(stores, command.event());
            Instant now = time.instant();
            requireReopenable(event, now);
            Event reopened =
                    event.begunAnew(now, rules.scheduleFrom(stores, event, now).first());
            stores.events().save(reopened);
            return reopened;
        });
    }

    private static void requireReopenable(Event event, Instant now) {
        if (!event.isOver()) {
            throw new Refused(Refusal.NOT_OVER);
        }
        Instant deadline = event.rules().deadline();
        if (deadline != null && event.deadlinePassed(now)) {
            throw new Refused(Refusal.DEADLINE_PASSED, deadline);
        }
    }

    /** Open this event again. */
    public record Command(EventId event) {}
}
