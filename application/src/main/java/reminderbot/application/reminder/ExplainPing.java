package reminderbot.application.reminder;

import java.util.Optional;
import reminderbot.application.event.Events;
import reminderbot.application.refusal.Refusal;
import reminderbot.application.refusal.Refused;
import reminderbot.domain.event.Event;
import reminderbot.domain.id.GuildId;
import reminderbot.domain.id.UserId;
import reminderbot.domain.reaction.Reaction;
import reminderbot.domain.reminder.ReminderKey;
import reminderbot.domain.reminder.ReminderLog;
import reminderbot.domain.reminder.ReminderPart;
import reminderbot.domain.storage.Stores;
import reminderbot.domain.storage.UnitOfWork;

/** Tells somebody why a reminder pinged them, or that it did not. */
public final class ExplainPing {
    private final UnitOfWork unitOfWork;

    public ExplainPing(UnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    /** The explanation; refused when the guild has no such reminder any more. */
    public Explanation handle(Command command) {
        return unitOfWork.read(stores -> stores.reminderLogs()
                .find(command.guild(), command.key())
                .map(log -> explain(stores, log, command.user()))
                .orElseThrow(() -> new Refused(Refusal.BUTTON_EXPIRED)));
    }

    private static Explanation explain(Stores stores, ReminderLog log, UserId user) {
        return new Explanation(
                Events.require(stores, log.event()),
                log,
                wasPinged(log, user),
                stores.reactions().find(log.event(), user));
    }

    private static boolean wasPinged(ReminderLog log, UserId user) {
        return log.plan() != null
                && log.plan().parts().stream()
                        .filter(ReminderPart::isDelivered)
                        .anyMatch(part -> part.recipients().contains(user));
    }

    /** Explain this reminder to this person. */
    public record Command(GuildId guild, ReminderKey key, UserId user) {}

    /**
     * Why somebody was pinged.
     *
     * @param pinged whether this reminder pinged them
     * @param answer their answer as it is now
     */
    public record Explanation(Event event, ReminderLog log, boolean pinged, Optional<Reaction> answer) {}
}
