package reminderbot.application.reminder;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import reminderbot.application.event.Events;
import reminderbot.application.guild.HouseRules;
import reminderbot.application.refusal.Refusal;
import reminderbot.application.refusal.Refused;
import reminderbot.domain.event.Event;
import reminderbot.domain.guild.GuildHours;
import reminderbot.domain.id.EventId;
import reminderbot.domain.reminder.ReminderKind;
import reminderbot.domain.reminder.ReminderLog;
import reminderbot.domain.storage.UnitOfWork;

/** Makes a reminder due at once because a moderator asks for it; the grid stays as it is. */
public final class RemindNow {
    /** How long after a reminder of an event a moderator waits with the next. */
    public static final Duration COOLDOWN = Duration.ofMinutes(5);

    private final UnitOfWork unitOfWork;
    private final InstantSource time;
    private final HouseRules rules;

    public RemindNow(UnitOfWork unitOfWork, InstantSource time, HouseRules rules) {
        this.unitOfWork = unitOfWork;
        this.time = time;
        this.rules = rules;
    }

    /**
     * The event; refused when it is not active, its message seems gone, in quiet hours, when one of its reminders is on its way, or the last is too
     * recent.
     */
    public Event handle(Command command) {
        return unitOfWork.call(stores -> {
            Event event = Events.require(stores, command.event());
            if (event.kind() != Event.Kind.ACTIVE) {
                throw new Refused(Refusal.NOT_ACTIVE);
            }
            if (event.secondReadAt().isPresent()) {
                throw new Refused(Refusal.MESSAGE_GONE);
            }
            Instant now = time.instant();
            requireCooledDown(event, now);
            requireNotQuiet(rules.hoursOf(stores, event.place().guild()), now);
            if (!stores.reminderLogs().add(ReminderLog.claimed(command.event(), now, ReminderKind.MANUAL, now))) {
                throw new Refused(Refusal.REMINDER_UNDER_WAY);
            }
            return event;
        });
    }

    private static void requireCooledDown(Event event, Instant now) {
        Instant last = event.history().lastReminder();
        if (last != null && now.isBefore(last.plus(COOLDOWN))) {
            throw new Refused(Refusal.REMINDED_RECENTLY, last.plus(COOLDOWN));
        }
    }

    private static void requireNotQuiet(GuildHours hours, Instant now) {
        if (hours.isQuiet(now)) {
            throw new Refused(Refusal.QUIET_HOURS, hours.firstAllowed(now));
        }
    }

    /** Remind now. */
    public record Command(EventId event) {}
}
