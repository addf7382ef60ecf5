package reminderbot.application.legacy;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import reminderbot.application.guild.HouseRules;
import reminderbot.domain.event.Event;
import reminderbot.domain.id.EventId;
import reminderbot.domain.reminder.ReminderSchedule;
import reminderbot.domain.storage.Stores;
import reminderbot.domain.storage.UnitOfWork;

/**
 * Begins with imported events when the bot first starts on their storage: however long ago the older bot was stopped, none
 * reminds before one interval has passed (design, section 4.4).
 */
public final class BeginImported {
    private final UnitOfWork unitOfWork;
    private final InstantSource time;
    private final HouseRules rules;

    public BeginImported(UnitOfWork unitOfWork, InstantSource time, HouseRules rules) {
        this.unitOfWork = unitOfWork;
        this.time = time;
        this.rules = rules;
    }

    /** Begins with all there are, and says with how many. */
    public int handle() {
        List<EventId> imported = unitOfWork.read(stores -> stores.events().listImported());
        if (!imported.isEmpty()) {
            Instant now = time.instant();
            unitOfWork.run(stores -> imported.forEach(id -> begin(stores, id, now)));
        }
        return imported.size();
    }

    /** When an imported event reminds first if the bot begins with it now; meaningless for one that does not remind. */
    public static Instant firstReminder(ReminderSchedule schedule, Instant now) {
        return schedule.firstAfter(now.plus(schedule.interval().duration()).minusMillis(1));
    }

    private void begin(Stores stores, EventId id, Instant now) {
        stores.events().find(id).map(event -> begun(stores, event, now)).ifPresent(stores.events()::save);
    }

    private Event begun(Stores stores, Event event, Instant now) {
        return event.begun(firstReminder(rules.scheduleOf(stores, event), now));
    }
}
