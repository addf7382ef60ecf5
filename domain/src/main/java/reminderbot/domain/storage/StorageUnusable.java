package reminderbot.domain.storage;

/**
 * The storage cannot be opened: it is in use, is no storage of this bot, or is damaged. Nothing in it was changed. The
 * message is for the operator: what, why, and what to do next.
 */
public final class StorageUnusable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StorageUnusable(String message, Throwable cause) {
        super(message, cause);
    }

    public StorageUnusable(String message) {
        super(message);
    }
}
