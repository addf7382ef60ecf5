package reminderbot.application.event;

import java.util.List;
import java.util.Set;
import reminderbot.domain.event.Event;
import reminderbot.domain.id.GuildId;
import reminderbot.domain.id.RoleId;
import reminderbot.domain.id.UserId;
import reminderbot.domain.storage.UnitOfWork;

/** Finds what somebody has not answered yet, from what is stored; whether they can see it is for the caller to say. */
public final class FindUnanswered {
    private final UnitOfWork unitOfWork;

    public FindUnanswered(UnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    /** The events of the guild that are not over, expect this person and hold no answer of theirs; newest first. */
    public List<Event> handle(Command command) {
        return unitOfWork.read(stores ->
                stores.events().list(command.guild(), Event.Kind.NOT_OVER, 0, Integer.MAX_VALUE).stream()
                        .filter(event -> event.rules().audience().includes(command.user(), command.roles()))
                        .filter(event -> stores.reactions()
                                .find(event.id(), command.user())
                                .isEmpty())
                        .toList());
    }

    /**
     * Find what this person has not answered.
     *
     * @param roles they hold in the guild
     */
    public record Command(GuildId guild, UserId user, Set<RoleId> roles) {
        public Command {
            roles = Set.copyOf(roles);
        }
    }
}
