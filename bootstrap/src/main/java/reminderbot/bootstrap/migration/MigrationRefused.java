package reminderbot.bootstrap.migration;

/**
 * A migration or a rollback was refused or failed, and nothing has changed. The message is one sentence or two for the
 * operator: what, why, and what to do next.
 */
public final class MigrationRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Code code;

    public MigrationRefused(Code code, String message, Throwable cause) {
        super(message, cause);
        this.code = code;
    }

    public MigrationRefused(Code code, String message) {
        super(message);
        this.code = code;
    }

    /** What it is about. */
    public Code code() {
        return code;
    }

    /** The names are those of the report. */
    public enum Code {
        JSON_NOT_FOUND,
        JSON_CORRUPT,
        VALIDATION_FAILED,
        TARGET_NOT_EMPTY,
        STORAGE_IN_USE,
        BACKUP_FAILED,
        DB_FAILED,
        VERIFY_FAILED
    }
}
