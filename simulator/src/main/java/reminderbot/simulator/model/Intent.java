package reminderbot.simulator.model;

/** A group of gateway events that a session must ask for. Source: Discord documentation, "Gateway Intents". */
public enum Intent {
    /** Guilds, roles, channels and threads. */
    GUILDS(0),
    /** Members that come, go and change; full member lists. Privileged. */
    GUILD_MEMBERS(1),
    /** Custom emojis. */
    GUILD_EXPRESSIONS(3),
    /** Who is online. Privileged. */
    GUILD_PRESENCES(8),
    /** Messages in guilds. */
    GUILD_MESSAGES(9),
    /** Reactions in guilds. */
    GUILD_MESSAGE_REACTIONS(10),
    /** Direct messages. */
    DIRECT_MESSAGES(12),
    /** Reactions to direct messages. */
    DIRECT_MESSAGE_REACTIONS(13),
    /** What other people's messages say. Privileged. */
    MESSAGE_CONTENT(15);

    /** What a bot must be granted before it may ask for it. */
    public static final long PRIVILEGED = GUILD_MEMBERS.mask() | GUILD_PRESENCES.mask() | MESSAGE_CONTENT.mask();

    private final int bit;

    Intent(int bit) {
        this.bit = bit;
    }

    /** This intent as a number with one bit set. */
    public long mask() {
        return 1L << bit;
    }

    /** True when {@code intents} has this one's bit. */
    public boolean in(long intents) {
        return (intents & mask()) != 0;
    }
}
