package reminderbot.application.event;

import reminderbot.application.refusal.Refusal;
import reminderbot.application.refusal.Refused;
import reminderbot.domain.event.Event;
import reminderbot.domain.id.EventId;
import reminderbot.domain.storage.Stores;

/** Finding the event a person means. */
public final class Events {
    private Events() {}

    /** The event; refused when the guild has none such. */
    public static Event require(Stores stores, EventId id) {
        return stores.events().find(id).orElseThrow(() -> new Refused(Refusal.NO_SUCH_EVENT));
    }
}
