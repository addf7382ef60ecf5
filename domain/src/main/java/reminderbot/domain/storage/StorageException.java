package reminderbot.domain.storage;

/** The storage failed: a full disk, a damaged file, a lock that was not freed. Nothing of the unit of work was kept. */
public final class StorageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StorageException(String message, Throwable cause) {
        super(message, cause);
    }

    public StorageException(String message) {
        super(message);
    }
}
