package reminderbot.adapters.sqlite;

/** What SQLite waits for before a change counts as kept (SQLite documentation, "PRAGMA synchronous"). */
public enum Synchronous {
    /** Nothing: a power cut can damage the file. No faster than {@link #NORMAL} in practice; it is the specification's. */
    OFF,
    /** The disk at checkpoints only: a power cut can lose the last changes, never damage the file. */
    NORMAL,
    /** The disk at every change: a power cut loses nothing. */
    FULL
}
