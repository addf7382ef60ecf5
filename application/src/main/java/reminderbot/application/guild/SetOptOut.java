package reminderbot.application.guild;

import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import reminderbot.application.refusal.Refusal;
import reminderbot.application.refusal.Refused;
import reminderbot.domain.id.EventId;
import reminderbot.domain.id.GuildId;
import reminderbot.domain.id.MessageId;
import reminderbot.domain.id.UserId;
import reminderbot.domain.storage.Stores;
import reminderbot.domain.storage.UnitOfWork;

/** Notes that somebody wants no reminders, of one event or of a whole guild, or wants them again. */
public final class SetOptOut {
    private final UnitOfWork unitOfWork;
    private final InstantSource time;
    private final HouseRules rules;

    public SetOptOut(UnitOfWork unitOfWork, InstantSource time, HouseRules rules) {
        this.unitOfWork = unitOfWork;
        this.time = time;
        this.rules = rules;
    }

    /** Twice is once; refused when the guild has no such event. */
    public void handle(Command command) {
        unitOfWork.run(stores -> {
            MessageId message = command.event();
            if (message == null) {
                ofGuild(stores, command);
            } else {
                ofEvent(stores, new EventId(command.guild(), message), command);
            }
        });
    }

    private void ofGuild(Stores stores, Command command) {
        rules.store(stores, command.guild(), command.guildName());
        stores.members()
                .save(KnownMembers.find(stores, command.guild(), command.user(), time.instant())
                        .optedOut(command.optedOut()));
    }

    private static void ofEvent(Stores stores, EventId event, Command command) {
        if (stores.events().find(event).isEmpty()) {
            throw new Refused(Refusal.NO_SUCH_EVENT);
        }
        if (command.optedOut()) {
            stores.members().optOut(event, command.user());
        } else {
            stores.members().optIn(event, command.user());
        }
    }

    /**
     * This person opts out or in.
     *
     * @param event null means all events of the guild
     * @param optedOut false means that they want reminders again
     */
    public record Command(
            GuildId guild,
            String guildName,
            UserId user,
            @Nullable MessageId event,
            boolean optedOut) {}
}
