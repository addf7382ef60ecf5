package reminderbot.simulator.rest;

/** The refusals of Discord's REST API. Source: Discord documentation, "JSON Error Codes". */
public enum ApiError {
    /** No such route. */
    NOT_FOUND(404, 0, "404: Not Found"),
    /** The token is wrong. */
    UNAUTHORIZED(401, 0, "401: Unauthorized"),
    /** No such channel. */
    UNKNOWN_CHANNEL(404, 10003, "Unknown Channel"),
    /** No such guild, or the bot is not in it. */
    UNKNOWN_GUILD(404, 10004, "Unknown Guild"),
    /** The account is not in the guild. */
    UNKNOWN_MEMBER(404, 10007, "Unknown Member"),
    /** No such message in this channel. */
    UNKNOWN_MESSAGE(404, 10008, "Unknown Message"),
    /** No such role. */
    UNKNOWN_ROLE(404, 10011, "Unknown Role"),
    /** No such account. */
    UNKNOWN_USER(404, 10013, "Unknown User"),
    /** No emoji that the bot can use. */
    UNKNOWN_EMOJI(400, 10014, "Unknown Emoji"),
    /** The interaction never was, or answered nothing yet. */
    UNKNOWN_WEBHOOK(404, 10015, "Unknown Webhook"),
    /** No such interaction, or its three seconds are over. */
    UNKNOWN_INTERACTION(404, 10062, "Unknown interaction"),
    /** No such command. */
    UNKNOWN_COMMAND(404, 10063, "Unknown application command"),
    /** The interaction was answered before. */
    ALREADY_ACKNOWLEDGED(400, 40060, "Interaction has already been acknowledged."),
    /** The bot cannot see it, or is not in the guild. */
    MISSING_ACCESS(403, 50001, "Missing Access"),
    /** The message is someone else's. */
    NOT_THE_AUTHOR(403, 50005, "Cannot edit a message authored by another user"),
    /** A message without anything in it. */
    EMPTY_MESSAGE(400, 50006, "Cannot send an empty message"),
    /** The person takes no direct messages. */
    CANNOT_SEND_TO_USER(403, 50007, "Cannot send messages to this user"),
    /** The bot sees it and may not do this. */
    MISSING_PERMISSIONS(403, 50013, "Missing Permissions"),
    /** The interaction's 15 minutes are over. */
    INVALID_WEBHOOK_TOKEN(401, 50027, "Invalid Webhook Token"),
    /** The request's content breaks a rule. */
    INVALID_FORM_BODY(400, 50035, "Invalid Form Body"),
    /** There are no messages in such a channel. */
    NOT_A_TEXT_CHANNEL(400, 50008, "Cannot send messages in a non-text channel"),
    /** The thread is in the archive. */
    THREAD_IS_ARCHIVED(400, 50083, "Thread is archived"),
    /** A reply needs the right to read what it replies to. */
    REPLY_NEEDS_HISTORY(400, 160002, "Cannot reply without permission to read message history"),
    /** The message has a thread. */
    THREAD_EXISTS(400, 160004, "A thread has already been created for this message"),
    /** Only those who manage threads may write there. */
    THREAD_IS_LOCKED(400, 160005, "Thread is locked"),
    /** The guild has an outage. Discord documents no code for it. */
    OUTAGE(500, 0, "500: Internal Server Error");

    private final int status;
    private final int code;
    private final String message;

    ApiError(int status, int code, String message) {
        this.status = status;
        this.code = code;
        this.message = message;
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** Discord's own number. */
    public int code() {
        return code;
    }

    /** Discord's text. */
    public String message() {
        return message;
    }
}
