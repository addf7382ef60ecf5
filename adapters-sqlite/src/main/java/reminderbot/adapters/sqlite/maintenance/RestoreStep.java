package reminderbot.adapters.sqlite.maintenance;

/** What a restore has done so far, in this order. */
enum RestoreStep {
    /** The backup lies beside the database, whole. */
    COPIED,
    /** So does a copy of the database. */
    SET_ASIDE,
    /** What was left of the database's log is gone. */
    LOG_REMOVED,
    /** The backup is the database. */
    REPLACED
}
