package reminderbot.adapters.sqlite.maintenance;

/** Upkeep was refused or failed. The message is for the operator: what, why, and what to do next. */
public final class UpkeepFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UpkeepFailed(String message, Throwable cause) {
        super(message, cause);
    }

    public UpkeepFailed(String message) {
        super(message);
    }
}
