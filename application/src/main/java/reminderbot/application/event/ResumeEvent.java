package reminderbot.application.event;

import java.time.InstantSource;
import reminderbot.application.guild.HouseRules;
import reminderbot.application.refusal.Refusal;
import reminderbot.application.refusal.Refused;
import reminderbot.domain.event.Event;
import reminderbot.domain.id.EventId;
import reminderbot.domain.storage.UnitOfWork;

/** Lets a paused or blocked event remind again, on the grid it had. */
public final class ResumeEvent {
    private final UnitOfWork unitOfWork;
    private final InstantSource time;
    private final HouseRules rules;

    public ResumeEvent(UnitOfWork unitOfWork, InstantSource time, HouseRules rules) {
        this.unitOfWork = unitOfWork;
        this.time = time;
        this.rules = rules;
    }

    /** The resumed event; refused when it reminds already or is over. */
    public Event handle(Command command) {
        return unitOfWork.call(stores -> {
            Event event = Events.require(stores, command.event());
            requireHeldBack(event);
            Event resumed = event.resumed(rules.nextReminder(stores, event, time.instant()));
            stores.events().save(resumed);
            return resumed;
        });
    }

    private static void requireHeldBack(Event event) {
        switch (event.kind()) {
            case PAUSED, BLOCKED -> {}
            case ACTIVE -> throw new Refused(Refusal.NOT_PAUSED);
            case CLOSED, ARCHIVED -> throw new Refused(Refusal.ALREADY_OVER);
        }
    }

    /** Resume this event. */
    public record Command(EventId event) {}
}
