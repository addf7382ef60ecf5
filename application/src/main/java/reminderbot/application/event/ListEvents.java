package reminderbot.application.event;

import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import reminderbot.domain.event.Event;
import reminderbot.domain.id.EventId;
import reminderbot.domain.id.GuildId;
import reminderbot.domain.storage.UnitOfWork;

/** Looks through events without asking Discord anything. */
public final class ListEvents {
    private final UnitOfWork unitOfWork;
    private final InstantSource time;

    public ListEvents(UnitOfWork unitOfWork, InstantSource time) {
        this.unitOfWork = unitOfWork;
        this.time = time;
    }

    /** All of the guild's events in these states, newest first. */
    public List<Event> handle(Command command) {
        return unitOfWork.read(stores -> stores.events().list(command.guild(), command.kinds(), 0, Integer.MAX_VALUE));
    }

    /** The guild's events whose title holds a text, newest first, at most {@code limit}. */
    public List<Event> search(GuildId guild, String titlePart, int limit) {
        return unitOfWork.read(stores -> stores.events().search(guild, titlePart, limit));
    }

    /** Events of all guilds to which an answer may still matter; they are read at start and after a lost session. */
    public List<EventId> open() {
        return unitOfWork.read(stores -> stores.events().listOpen(time.instant()));
    }

    /** List a guild's events in these states. */
    public record Command(GuildId guild, Set<Event.Kind> kinds) {
        public Command {
            kinds = Set.copyOf(kinds);
        }
    }
}
