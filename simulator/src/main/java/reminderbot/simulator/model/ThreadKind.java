package reminderbot.simulator.model;

/** Who sees a thread. Source: Discord documentation, "Channel Types". */
public enum ThreadKind {
    /** Everybody who sees an announcement channel. */
    ANNOUNCEMENT(10),
    /** Everybody who sees the channel above. */
    PUBLIC(11),
    /** Its members and those who manage threads. */
    PRIVATE(12);

    private final int number;

    ThreadKind(int number) {
        this.number = number;
    }

    /** Discord's number. */
    public int number() {
        return number;
    }

    /** What a thread that is not private is, below such a channel. */
    public static ThreadKind openBelow(ChannelKind parent) {
        return parent == ChannelKind.ANNOUNCEMENT ? ANNOUNCEMENT : PUBLIC;
    }
}
