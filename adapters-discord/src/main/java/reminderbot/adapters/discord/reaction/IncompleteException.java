package reminderbot.adapters.discord.reaction;

/** Discord answered, but not in a way that anything may be concluded from. */
final class IncompleteException extends Exception {
    private static final long serialVersionUID = 1L;

    IncompleteException(String why) {
        super(why);
    }
}
