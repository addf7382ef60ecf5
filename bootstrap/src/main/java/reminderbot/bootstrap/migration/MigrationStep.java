package reminderbot.bootstrap.migration;

/** What a migration has done so far, in this order. */
public enum MigrationStep {
    /** The source is read and judged; nothing has changed anywhere. */
    READ,
    /** Bots are kept off the target. */
    HELD,
    /** A copy of the source lies in a folder that is no backup yet. */
    SOURCE_COPIED,
    /** So does a copy of the target, if there is one. */
    TARGET_COPIED,
    /** The folder is a backup. */
    BACKED_UP,
    /** Everything is in a draft beside the target. */
    STORED,
    /** It was read back. */
    VERIFIED,
    /** The manifest says that the draft is about to become the target. */
    ANNOUNCED,
    /** What was left of the target's log is gone. */
    LOG_REMOVED,
    /** The draft is the target. */
    PUBLISHED,
    /** The manifest says so. */
    RECORDED
}
