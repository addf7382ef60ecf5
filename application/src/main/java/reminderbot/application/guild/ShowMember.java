package reminderbot.application.guild;

import java.util.Optional;
import reminderbot.domain.guild.KnownMember;
import reminderbot.domain.guild.Remembered;
import reminderbot.domain.id.GuildId;
import reminderbot.domain.id.UserId;
import reminderbot.domain.storage.UnitOfWork;

/** Shows somebody everything that is stored of them in one guild. */
public final class ShowMember {
    private final UnitOfWork unitOfWork;

    public ShowMember(UnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    /** What is stored of them; nothing but zeros when that is nothing. */
    public Stored handle(Command command) {
        return unitOfWork.read(stores -> new Stored(
                stores.members().find(command.guild(), command.user()),
                stores.members().count(command.guild(), command.user())));
    }

    /** Show what is stored of this person in this guild. */
    public record Command(GuildId guild, UserId user) {}

    /**
     * What is stored of somebody.
     *
     * @param member empty when neither name nor wishes are
     */
    public record Stored(Optional<KnownMember> member, Remembered remembered) {}
}
