package reminderbot.simulator.model;

import java.time.InstantSource;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Everything the simulated Discord knows. Guarded by its {@link Monitor}. */
public final class World {

    private final Monitor monitor = new Monitor();
    private final InstantSource clock;
    private final Snowflakes ids;
    private final Map<Long, User> users = new HashMap<>();
    private final Map<Long, Guild> guilds = new LinkedHashMap<>();
    private final Map<Long, Channel> channels = new LinkedHashMap<>();
    private final Map<Long, String> locales = new HashMap<>();
    private final Set<Long> refusingDirectMessages = new HashSet<>();
    private final Messages messages = new Messages();
    private final User bot;

    /**
     * An empty world with the bot's account.
     *
     * @param clock the time that nonces, tokens and rate limits are measured by
     * @param realTime the time in ids
     */
    public World(InstantSource clock, InstantSource realTime, String botName) {
        this.clock = clock;
        this.ids = new Snowflakes(realTime);
        this.bot = new User(ids.next(), botName, true);
        users.put(bot.id(), bot);
    }

    /** The lock over this world. */
    public Monitor monitor() {
        return monitor;
    }

    /** The time that nonces, tokens and rate limits are measured by. */
    public InstantSource clock() {
        return clock;
    }

    /** A new id. */
    public long nextId() {
        return ids.next();
    }

    /** The bot's account. Its id is also the application's. */
    public User bot() {
        return bot;
    }

    /** Accounts by id. */
    public Map<Long, User> users() {
        return users;
    }

    /** Guilds by id, in the order they were made. */
    public Map<Long, Guild> guilds() {
        return guilds;
    }

    /** The guilds the bot is in, those with an outage included. */
    public Stream<Guild> guildsWithBot() {
        return guilds.values().stream().filter(guild -> guild.members().containsKey(bot.id()));
    }

    /** True when the bot is in this guild and the guild has no outage. */
    public boolean botReaches(long guild) {
        return Optional.ofNullable(guilds.get(guild))
                .filter(Guild::available)
                .filter(there -> there.members().containsKey(bot.id()))
                .isPresent();
    }

    /** Channels, threads and direct messages by id. */
    public Map<Long, Channel> channels() {
        return channels;
    }

    /** Takes channels away, each with its messages. */
    public void removeChannels(Predicate<Channel> which) {
        channels.values().stream().filter(which).map(Channel::id).toList().forEach(id -> {
            channels.remove(id);
            messages.removeAll(id);
        });
    }

    /** All messages. */
    public Messages messages() {
        return messages;
    }

    /** The languages of people's clients, by account; those who chose none use {@code en-US}. */
    public Map<Long, String> locales() {
        return locales;
    }

    /** Ids of the people who take no direct messages. */
    public Set<Long> refusingDirectMessages() {
        return refusingDirectMessages;
    }

    /**
     * The channel a message is in.
     *
     * @throws IllegalStateException when the channel is gone
     */
    public Channel channelOf(Message message) {
        return Optional.ofNullable(channels.get(message.channelId()))
                .orElseThrow(() -> new IllegalStateException("the channel is gone: " + message.channelId()));
    }

    /** The guild a channel is in; none for direct messages. */
    public Optional<Guild> guildOf(Channel channel) {
        return Optional.ofNullable(guilds.get(channel.guildId()));
    }

    /** The guild's channels of one kind. */
    public <T extends Channel> Stream<T> channelsOf(Guild guild, Class<T> kind) {
        return channels.values().stream()
                .filter(channel -> channel.guildId() == guild.id())
                .filter(kind::isInstance)
                .map(kind::cast);
    }
}
