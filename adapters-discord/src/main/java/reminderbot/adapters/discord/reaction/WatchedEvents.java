package reminderbot.adapters.discord.reaction;

import net.dv8tion.jda.api.entities.Guild;
import reminderbot.application.event.FindEvent;
import reminderbot.domain.id.EventId;
import reminderbot.domain.id.GuildId;
import reminderbot.domain.id.MessageId;

/** Passes on what concerns watched messages, off the gateway thread and per guild in order; the rest costs one look-up. */
public final class WatchedEvents {
    private final FindEvent findEvent;
    private final GuildLanes lanes;
    private final ReadQueue reads;

    public WatchedEvents(FindEvent findEvent, GuildLanes lanes, ReadQueue reads) {
        this.findEvent = findEvent;
        this.lanes = lanes;
        this.reads = reads;
    }

    /** Runs it later if the message is watched then; returns at once. */
    void whenWatched(EventId id, Runnable task) {
        boolean taken = lanes.run(
                id.guild(), () -> findEvent.handle(new FindEvent.Command(id)).ifPresent(event -> task.run()));
        if (!taken) {
            reads.request(id);
        }
    }

    /** Has the event read completely; returns at once. */
    void requestRead(EventId id) {
        reads.request(id);
    }

    static EventId id(Guild guild, long message) {
        return new EventId(new GuildId(guild.getIdLong()), new MessageId(message));
    }
}
