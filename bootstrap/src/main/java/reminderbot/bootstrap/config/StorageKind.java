package reminderbot.bootstrap.config;

/** What the bot keeps its data in. */
public enum StorageKind {
    /** One SQLite file. */
    SQLITE,
    /** The older bot's JSON file, with a sidecar beside it. */
    JSON
}
