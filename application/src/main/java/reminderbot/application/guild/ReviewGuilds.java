package reminderbot.application.guild;

import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import reminderbot.domain.id.GuildId;
import reminderbot.domain.storage.UnitOfWork;

/** Compares the stored guilds with those a new session with Discord tells of: some may have gone, or come back, unseen. */
public final class ReviewGuilds {
    private final UnitOfWork unitOfWork;
    private final InstantSource time;
    private final NoteGuildLeft noteGuildLeft;
    private final NoteGuildJoined noteGuildJoined;

    public ReviewGuilds(
            UnitOfWork unitOfWork, InstantSource time, NoteGuildLeft noteGuildLeft, NoteGuildJoined noteGuildJoined) {
        this.unitOfWork = unitOfWork;
        this.time = time;
        this.noteGuildLeft = noteGuildLeft;
        this.noteGuildJoined = noteGuildJoined;
    }

    /** Notes which were left and which were joined again. */
    public void handle(Command command) {
        List<GuildId> present = unitOfWork.read(stores -> stores.guilds().listPresent());
        present.stream()
                .filter(guild -> !command.guilds().contains(guild))
                .forEach(guild -> noteGuildLeft.handle(new NoteGuildLeft.Command(guild)));
        List<GuildId> left = unitOfWork.read(stores -> stores.guilds().listLeft(time.instant()));
        left.stream()
                .filter(command.guilds()::contains)
                .forEach(guild -> noteGuildJoined.handle(new NoteGuildJoined.Command(guild)));
    }

    /**
     * The bot is in these guilds and in no other.
     *
     * @param guilds those that are having an outage included
     */
    public record Command(Set<GuildId> guilds) {
        public Command {
            guilds = Set.copyOf(guilds);
        }
    }
}
