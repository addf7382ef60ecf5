package reminderbot.bootstrap.config;

import java.util.Locale;

/** Hands the log settings to logback, whose configuration reads them when the first logger is made. */
public final class LogSetup {
    private LogSetup() {}

    /** Call it before anything logs. Below INFO the libraries speak too. */
    public static void apply(Settings.Logging logging) {
        boolean verbose = logging.level() == LogLevel.DEBUG || logging.level() == LogLevel.TRACE;
        System.setProperty("reminderbot.log.level", logging.level().name());
        System.setProperty("reminderbot.log.format", logging.format().name().toLowerCase(Locale.ROOT));
        System.setProperty("reminderbot.log.libraries", verbose ? "INFO" : "WARN");
    }
}
