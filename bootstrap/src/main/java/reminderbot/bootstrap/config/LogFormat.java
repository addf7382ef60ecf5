package reminderbot.bootstrap.config;

/** How log lines look. */
public enum LogFormat {
    /** One readable line each. */
    TEXT,
    /** One JSON object each. */
    JSON
}
