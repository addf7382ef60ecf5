package reminderbot.simulator.model;

/** What a channel of a guild is for. Source: Discord documentation, "Channel Types". */
public enum ChannelKind {
    /** Messages and threads. */
    TEXT(0),
    /** The same, for others to follow. */
    ANNOUNCEMENT(5),
    /** Threads only, each begun with a message. */
    FORUM(15);

    private final int number;

    ChannelKind(int number) {
        this.number = number;
    }

    /** Discord's number. */
    public int number() {
        return number;
    }
}
