package reminderbot.bootstrap.migration;

/** What a rollback has done so far, in this order. */
public enum RollbackStep {
    /** What was there before lies beside the target, and so does a copy of what is there now. */
    PREPARED,
    /** The manifest says that it is about to take its place. */
    ANNOUNCED,
    /** What was left of the target's log is gone. */
    LOG_REMOVED,
    /** What was there before is there again. */
    PUT_BACK,
    /** The manifest says so. */
    RECORDED
}
