package reminderbot.bootstrap.config;

/** What the bot keeps its data in. */
public enum StorageKind {
    /** One SQLite file. */
    SQLITE
}
