package reminderbot.bootstrap.config;

/** What SQLite waits for before a change counts as kept (SQLite, "PRAGMA synchronous"). */
public enum SqliteSynchronous {
    /** Nothing; a power cut can damage the file. */
    OFF,
    /** A power cut can take the last changes back, never damage the file. */
    NORMAL,
    /** Every change survives a power cut. */
    FULL
}
