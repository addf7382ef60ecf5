package reminderbot.adapters.discord.event;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.dv8tion.jda.api.entities.channel.middleman.GuildMessageChannel;
import reminderbot.adapters.discord.interaction.Caller;
import reminderbot.application.event.FindEvent;
import reminderbot.application.refusal.Refusal;
import reminderbot.application.refusal.Refused;
import reminderbot.domain.event.Event;
import reminderbot.domain.id.ChannelId;
import reminderbot.domain.id.EventId;
import reminderbot.domain.id.MessageId;

/**
 * The one place that decides who may know of what. Whoever may not gets the very refusal that a thing which does not
 * exist gets, so that the answer tells nothing.
 */
public final class EventGate {
    private final FindEvent findEvent;
    private final Moderators moderators;

    public EventGate(FindEvent findEvent, Moderators moderators) {
        this.findEvent = findEvent;
        this.moderators = moderators;
    }

    /** The event a moderator names by a suggestion, a link or a message id; refused like one that does not exist. */
    Event requireManaged(Caller caller, String named) {
        MessageReference reference =
                MessageReference.parse(named, caller.guildId()).orElseThrow(EventGate::noSuchEvent);
        return requireManaged(caller, reference.message());
    }

    /** The event, if this person may manage it; refused like one that does not exist. */
    Event requireManaged(Caller caller, MessageId message) {
        return require(caller, message, event -> mayManage(caller, event));
    }

    /** The event, if this person can view its channel; refused like one that does not exist. */
    public Event requireViewable(Caller caller, MessageId message) {
        return require(caller, message, event -> mayView(caller, event));
    }

    /** Refuses whoever may not manage events; for what tells nothing of any event. */
    public void requireManager(Caller caller) {
        if (!mayManageSome(caller)) {
            throw new Refused(Refusal.FOR_MODERATORS);
        }
    }

    /** Whether this person may manage the events that they can see. */
    public boolean mayManageSome(Caller caller) {
        return moderators.include(caller.member());
    }

    /** The event a member names by a suggestion, a link or a message id; refused like one that does not exist. */
    Event requireViewable(Caller caller, String named) {
        return requireViewable(
                caller,
                MessageReference.parse(named, caller.guildId())
                        .orElseThrow(EventGate::noSuchEvent)
                        .message());
    }

    /**
     * Of these events those that this person can see, in the same order. One whose channel cannot be looked at now is left
     * out.
     */
    public List<Event> viewable(Caller caller, List<Event> events) {
        return surelyViewable(caller, events.stream()).toList();
    }

    /** Like {@link #viewable}, each looked at only when it is asked for. */
    Stream<Event> surelyViewable(Caller caller, Stream<Event> events) {
        Sightings seen = new Sightings(caller.member(), ChannelSight::canView);
        return events.filter(event -> seen.surely(event.place().channel()));
    }

    /** Of these events those that this person may manage, in the same order. */
    public List<Event> manageable(Caller caller, List<Event> events) {
        if (!moderators.include(caller.member())) {
            return List.of();
        }
        Sightings seen = new Sightings(caller.member(), ChannelSight::canRead);
        return events.stream()
                .filter(event -> seen.truly(event.place().channel()))
                .toList();
    }

    /**
     * Of these events those that this person may manage, in the same order, each looked at only when it is asked for. One
     * whose channel cannot be looked at now is left out.
     */
    Stream<Event> surelyManageable(Caller caller, Stream<Event> events) {
        if (!moderators.include(caller.member())) {
            return Stream.empty();
        }
        Sightings seen = new Sightings(caller.member(), ChannelSight::canRead);
        return events.filter(event -> seen.surely(event.place().channel()));
    }

    public boolean mayView(Caller caller, Event event) {
        return new ChannelSight(caller.member()).canView(event.place().channel());
    }

    /** The channel, if this person may manage events and can read there; refused like a message that does not exist. */
    GuildMessageChannel requireReadable(Caller caller, ChannelId channel) {
        requireModerator(caller);
        return new ChannelSight(caller.member()).findReadable(channel).orElseThrow(EventGate::noSuchMessage);
    }

    /** The channel, if this person can see it; refused like one that does not exist. */
    public ChannelId requireVisible(Caller caller, ChannelId channel) {
        if (!new ChannelSight(caller.member()).canView(channel)) {
            throw new Refused(Refusal.NO_SUCH_CHANNEL);
        }
        return channel;
    }

    /** Refuses, like a message that does not exist, whoever may not manage events. */
    void requireModerator(Caller caller) {
        if (!moderators.include(caller.member())) {
            throw noSuchMessage();
        }
    }

    private boolean mayManage(Caller caller, Event event) {
        return moderators.include(caller.member())
                && new ChannelSight(caller.member()).canRead(event.place().channel());
    }

    private Event require(Caller caller, MessageId message, Predicate<Event> allowed) {
        return findEvent
                .handle(new FindEvent.Command(new EventId(caller.guildId(), message)))
                .filter(allowed)
                .orElseThrow(EventGate::noSuchEvent);
    }

    private static Refused noSuchEvent() {
        return new Refused(Refusal.NO_SUCH_EVENT);
    }

    private static Refused noSuchMessage() {
        return new Refused(Refusal.NO_SUCH_MESSAGE);
    }
}
