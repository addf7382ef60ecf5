package reminderbot.adapters.discord.connection;

import org.jspecify.annotations.Nullable;

/** A request that Discord did not carry out, or whose answer was lost. Never leaves this module. */
public final class RestFailure extends Exception {
    private static final long serialVersionUID = 1L;

    private final Kind kind;
    private final String why;
    private final int code;

    RestFailure(Kind kind, int code, String why, @Nullable Throwable cause) {
        super(why, cause);
        this.why = why;
        this.kind = kind;
        this.code = code;
    }

    /** Discord answered, but what it says cannot be worked with now. */
    public static RestFailure trouble(String why) {
        return new RestFailure(Kind.TROUBLE, 0, why, null);
    }

    /** What happened, for the log. */
    public String why() {
        return why;
    }

    public Kind kind() {
        return kind;
    }

    /** Discord's own error code (Discord documentation, "JSON Error Codes"); 0 when there is none. */
    public int code() {
        return code;
    }

    /** What a failure means. */
    public enum Kind {
        /** The channel (10003) does not exist. */
        UNKNOWN_CHANNEL,
        /** The message (10008) does not exist. */
        UNKNOWN_MESSAGE,
        /** The bot may not do this, or may not see the channel (403). */
        NOT_PERMITTED,
        /** Discord does not like the request (400). */
        BAD_REQUEST,
        /** Everything that may pass: a timeout, a failure of Discord, no connection. */
        TROUBLE
    }
}
