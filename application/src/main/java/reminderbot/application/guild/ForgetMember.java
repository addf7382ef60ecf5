package reminderbot.application.guild;

import reminderbot.domain.id.GuildId;
import reminderbot.domain.id.UserId;
import reminderbot.domain.storage.UnitOfWork;

/**
 * Forgets somebody in one guild, who asked for it: name, answers, absence, opt-outs and pings. They are remembered anew
 * when a complete read finds their reaction on a message, or a reminder pings them.
 */
public final class ForgetMember {
    private final UnitOfWork unitOfWork;

    public ForgetMember(UnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    /** Whether there was anything to forget. */
    public boolean handle(Command command) {
        return unitOfWork.call(stores -> stores.members().forget(command.guild(), command.user()));
    }

    /** Forget this person in this guild; their other guilds remember them. */
    public record Command(GuildId guild, UserId user) {}
}
