package reminderbot.adapters.discord.connection;

import org.jspecify.annotations.Nullable;

/** Discord does not let the bot in, or cannot be reached. The message is one sentence for the operator; it never holds the token. */
public final class CannotConnectException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    private CannotConnectException(Reason reason, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    /** What kept the bot out. */
    public Reason reason() {
        return reason;
    }

    static CannotConnectException badToken(@Nullable Throwable cause) {
        return new CannotConnectException(
                Reason.TOKEN,
                "Discord does not accept the bot's token: copy the current one from the Discord Developer Portal"
                        + " (your application, Bot, Reset Token) into DISCORD_TOKEN and start the bot again.",
                cause);
    }

    /** The connection ended for good with this close code of the gateway (Discord documentation, "Gateway Close Event Codes"). */
    static CannotConnectException closed(int code) {
        return switch (code) {
            case 4004 -> badToken(null);
            case 4013, 4014 ->
                new CannotConnectException(
                        Reason.INTENTS,
                        "Discord refuses the connection because the bot may not list members: switch on the Server"
                                + " Members Intent in the Discord Developer Portal (your application, Bot) and start"
                                + " the bot again.",
                        null);
            default ->
                new CannotConnectException(
                        Reason.CLOSED,
                        "Discord closed the connection for good with code " + code
                                + ": see \"Gateway Close Event Codes\" in Discord's documentation, then start the bot"
                                + " again.",
                        null);
        };
    }

    static CannotConnectException unreachable(String why, @Nullable Throwable cause) {
        return new CannotConnectException(
                Reason.UNREACHABLE,
                "Discord could not be reached (" + why
                        + "): check the network and https://discordstatus.com, then start the bot again.",
                cause);
    }

    /** What kept the bot out. */
    public enum Reason {
        /** Discord does not know the token (401, 4004). */
        TOKEN,
        /** The application may not have the privileged intents it needs (4014). */
        INTENTS,
        /** The gateway closed for another reason that trying again does not cure. */
        CLOSED,
        /** No answer, or a failure of Discord. */
        UNREACHABLE
    }
}
