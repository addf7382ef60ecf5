package reminderbot.simulator.ratelimit;

/** Whose limit a request exceeded. */
public enum Scope {
    /** The bot's own on this route. */
    USER("user"),
    /** That of everybody on the channel or guild together. */
    SHARED("shared"),
    /** The bot's own on all routes. */
    GLOBAL("global");

    private final String text;

    Scope(String text) {
        this.text = text;
    }

    /** As Discord writes it. */
    public String text() {
        return text;
    }
}
