package reminderbot.bootstrap.config;

/** From which severity on log lines are written. */
public enum LogLevel {
    TRACE,
    DEBUG,
    INFO,
    WARN,
    ERROR
}
