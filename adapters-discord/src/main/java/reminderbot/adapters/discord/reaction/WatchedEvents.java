package reminderbot.adapters.discord.reaction;

import java.util.function.Predicate;
import net.dv8tion.jda.api.entities.Guild;
import reminderbot.application.event.FindEvent;
import reminderbot.application.event.ListEvents;
import reminderbot.domain.event.Event;
import reminderbot.domain.id.ChannelId;
import reminderbot.domain.id.EventId;
import reminderbot.domain.id.GuildId;
import reminderbot.domain.id.MessageId;

/** Passes on what concerns watched messages, off the gateway thread and per guild in order; the rest costs one look-up. */
public final class WatchedEvents {
    private final FindEvent findEvent;
    private final ListEvents listEvents;
    private final GuildLanes lanes;
    private final ReadQueue reads;

    public WatchedEvents(FindEvent findEvent, ListEvents listEvents, GuildLanes lanes, ReadQueue reads) {
        this.findEvent = findEvent;
        this.listEvents = listEvents;
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

    /** Has the guild's events read that are not over and whose channel is such; returns at once. */
    void requestReads(GuildId guild, Predicate<ChannelId> channel) {
        boolean unused = lanes.run(
                guild,
                () -> listEvents.handle(new ListEvents.Command(guild, Event.Kind.NOT_OVER)).stream()
                        .filter(event -> channel.test(event.place().channel()))
                        .forEach(event -> reads.request(event.id())));
    }

    static EventId id(Guild guild, long message) {
        return new EventId(new GuildId(guild.getIdLong()), new MessageId(message));
    }
}
