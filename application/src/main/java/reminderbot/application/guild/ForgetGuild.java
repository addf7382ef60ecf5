package reminderbot.application.guild;

import reminderbot.domain.id.GuildId;
import reminderbot.domain.storage.UnitOfWork;

/** Forgets a guild with all its events, answers, reminders, members and settings. It cannot be undone. */
public final class ForgetGuild {
    private final UnitOfWork unitOfWork;

    public ForgetGuild(UnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    /** Whether there was anything to forget. */
    public boolean handle(Command command) {
        return unitOfWork.call(stores -> stores.guilds().delete(command.guild()));
    }

    /** Forget this guild. */
    public record Command(GuildId guild) {}
}
