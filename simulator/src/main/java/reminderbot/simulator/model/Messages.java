package reminderbot.simulator.model;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Every message that was not deleted, by channel. Guarded by the {@link Monitor}. */
public final class Messages {

    private final Map<Long, NavigableMap<Long, Message>> byChannel = new HashMap<>();
    private final Map<Long, Reactions> reactions = new HashMap<>();

    /** Adds a message or puts a changed one in its place. */
    public void put(Message message) {
        in(message.channelId()).put(message.id(), message);
    }

    /** The message of this channel, if it is there. */
    public Optional<Message> find(long channel, long id) {
        return Optional.ofNullable(in(channel).get(id));
    }

    /** Takes a message and its reactions away. */
    public void remove(Message message) {
        in(message.channelId()).remove(message.id());
        reactions.remove(message.id());
    }

    /** Takes all messages of a channel away. */
    public void removeAll(long channel) {
        list(channel).forEach(message -> reactions.remove(message.id()));
        byChannel.remove(channel);
    }

    /** The channel's messages by id, oldest first. */
    public NavigableMap<Long, Message> in(long channel) {
        return byChannel.computeIfAbsent(channel, c -> new TreeMap<>());
    }

    /** The channel's messages, oldest first. */
    public Collection<Message> list(long channel) {
        return in(channel).values();
    }

    /** The reactions to a message. */
    public Reactions reactionsTo(long message) {
        return reactions.computeIfAbsent(message, m -> new Reactions());
    }
}
