package reminderbot.simulator.model;

/** What somebody waited for did not happen in time. The message tells what happened instead. */
public final class NotSeenInTimeException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** With what was seen instead. */
    public NotSeenInTimeException(String whatWasSeen) {
        super(whatWasSeen);
    }
}
