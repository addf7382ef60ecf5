package reminderbot.adapters.sqlite.mapping;

/** Carries what a handler of rows threw past MyBatis, which would take it for a failure of the database. */
final class HandlerFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final RuntimeException reason;

    HandlerFailed(RuntimeException reason) {
        super(reason);
        this.reason = reason;
    }

    RuntimeException reason() {
        return reason;
    }
}
