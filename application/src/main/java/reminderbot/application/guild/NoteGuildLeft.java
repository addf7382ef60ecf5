package reminderbot.application.guild;

import java.time.InstantSource;
import java.util.Optional;
import reminderbot.domain.guild.Guild;
import reminderbot.domain.id.GuildId;
import reminderbot.domain.storage.UnitOfWork;

/**
 * Notes that the bot is not in a guild any more. Nothing reminds there, and everything is kept for a while, should the bot
 * be invited again.
 */
public final class NoteGuildLeft {
    private final UnitOfWork unitOfWork;
    private final InstantSource time;

    public NoteGuildLeft(UnitOfWork unitOfWork, InstantSource time) {
        this.unitOfWork = unitOfWork;
        this.time = time;
    }

    /** Whether that is news; of a guild that is not stored, or was left before, it is none. */
    public boolean handle(Command command) {
        return unitOfWork.call(stores -> {
            Optional<Guild> present = stores.guilds().find(command.guild()).filter(guild -> !guild.isLeft());
            present.map(guild -> guild.left(time.instant())).ifPresent(stores.guilds()::save);
            return present.isPresent();
        });
    }

    /** The bot is not in this guild. */
    public record Command(GuildId guild) {}
}
