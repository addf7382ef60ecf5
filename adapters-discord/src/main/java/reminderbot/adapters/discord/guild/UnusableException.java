package reminderbot.adapters.discord.guild;

/** There is no list of members that somebody may be pinged by. */
final class UnusableException extends Exception {
    private static final long serialVersionUID = 1L;

    UnusableException(String why) {
        super(why);
    }
}
