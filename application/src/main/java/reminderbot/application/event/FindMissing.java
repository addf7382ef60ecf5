package reminderbot.application.event;

import reminderbot.application.reaction.CallRoll;
import reminderbot.domain.id.EventId;

/** Finds who has not answered an event, from what Discord says now, and pings nobody. */
public final class FindMissing {
    private final CallRoll callRoll;

    public FindMissing(CallRoll callRoll) {
        this.callRoll = callRoll;
    }

    /** The roll as it is now; refused when there is no such event or it cannot be read completely. */
    public CallRoll.Outcome.Called handle(Command command) {
        return callRoll.require(command.event());
    }

    /** Find who is missing. */
    public record Command(EventId event) {}
}
