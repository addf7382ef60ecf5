package reminderbot.adapters.discord.connection;

import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import reminderbot.application.guild.TokenRejected;

/** What Discord's error answers mean to the bot. */
public final class RestFailures {
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;
    private static final int BAD_REQUEST = 400;

    private RestFailures() {}

    /**
     * Translates what JDA failed with.
     *
     * @throws TokenRejected for 401
     */
    static RestFailure of(Throwable cause) {
        if (!(cause instanceof ErrorResponseException error)) {
            return new RestFailure(RestFailure.Kind.TROUBLE, 0, String.valueOf(cause), cause);
        }
        requireTokenAccepted(error);
        return new RestFailure(kindOf(error), error.getErrorCode(), String.valueOf(error.getMessage()), error);
    }

    /**
     * Fails when an error answer means that nothing will be answered any more.
     *
     * @throws TokenRejected for 401
     */
    public static void requireTokenAccepted(ErrorResponseException error) {
        if (error.getResponse().code == UNAUTHORIZED) {
            throw new TokenRejected(error);
        }
    }

    private static RestFailure.Kind kindOf(ErrorResponseException error) {
        return switch (error.getErrorResponse()) {
            case UNKNOWN_CHANNEL -> RestFailure.Kind.UNKNOWN_CHANNEL;
            case UNKNOWN_MESSAGE -> RestFailure.Kind.UNKNOWN_MESSAGE;
            case MISSING_ACCESS, MISSING_PERMISSIONS -> RestFailure.Kind.NOT_PERMITTED;
            default ->
                switch (error.getResponse().code) {
                    case FORBIDDEN -> RestFailure.Kind.NOT_PERMITTED;
                    case BAD_REQUEST -> RestFailure.Kind.BAD_REQUEST;
                    default -> RestFailure.Kind.TROUBLE;
                };
        };
    }
}
