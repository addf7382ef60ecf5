package reminderbot.application.guild;

/** Discord no longer accepts the bot's token (401). Any port to Discord may throw it; the process must stop. */
public final class TokenRejected extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public TokenRejected(Throwable cause) {
        super("Discord does not accept the token any more", cause);
    }
}
