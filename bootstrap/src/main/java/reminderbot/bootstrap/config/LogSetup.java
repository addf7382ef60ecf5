package reminderbot.bootstrap.config;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.JsonEncoder;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.encoder.Encoder;
import ch.qos.logback.core.encoder.EncoderBase;
import ch.qos.logback.core.spi.ContextAwareBase;
import java.util.List;
import org.slf4j.LoggerFactory;

/**
 * What is logged, and how it looks, on standard error. Logback finds this class through its service file when the first logger
 * is made. It is code, since to read a configuration file takes longer than all the rest of logging in a short command.
 */
public final class LogSetup extends ContextAwareBase implements Configurator {
    private static final Settings.Logging UNTIL_SETTINGS_ARE_READ = new Settings.Logging(LogLevel.INFO, LogFormat.TEXT);

    /** They tell much that is no news for an operator, unless details are asked for. */
    private static final List<String> LIBRARIES = List.of("net.dv8tion.jda", "org.flywaydb");

    /** What they report reaches us as a failure, which we log or tell; they only add stack traces. */
    private static final List<String> SILENT = List.of(
            "net.dv8tion.jda.api.requests.RestRateLimiter",
            "org.sqlite.SQLiteJDBCLoader",
            "org.flywaydb.core.internal.jdbc.TransactionalExecutionTemplate");

    /** Sets the log up anew. Below INFO the libraries speak too. */
    public static void apply(Settings.Logging logging) {
        configure((LoggerContext) LoggerFactory.getILoggerFactory(), logging);
    }

    /** Sets the log up before anybody has read the settings. */
    @Override
    public ExecutionStatus configure(LoggerContext loggers) {
        configure(loggers, UNTIL_SETTINGS_ARE_READ);
        return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
    }

    static void configure(LoggerContext loggers, Settings.Logging logging) {
        loggers.reset();
        DiscreetAppender appender = new DiscreetAppender();
        appender.setContext(loggers);
        appender.setTarget("System.err");
        appender.setEncoder(encoder(loggers, logging.format()));
        appender.start();
        Logger root = loggers.getLogger(Logger.ROOT_LOGGER_NAME);
        root.addAppender(appender);
        root.setLevel(Level.valueOf(logging.level().name()));
        boolean verbose = logging.level().compareTo(LogLevel.INFO) < 0;
        LIBRARIES.forEach(name -> loggers.getLogger(name).setLevel(verbose ? Level.INFO : Level.WARN));
        SILENT.forEach(name -> loggers.getLogger(name).setLevel(Level.OFF));
    }

    private static Encoder<ILoggingEvent> encoder(LoggerContext loggers, LogFormat format) {
        EncoderBase<ILoggingEvent> encoder = switch (format) {
            case TEXT -> lines();
            case JSON -> new JsonEncoder();
        };
        encoder.setContext(loggers);
        encoder.start();
        return encoder;
    }

    private static PatternLayoutEncoder lines() {
        PatternLayoutEncoder lines = new PatternLayoutEncoder();
        lines.setPattern("%d{yyyy-MM-dd'T'HH:mm:ss.SSSX,UTC} %-5level %logger{0} - %msg%n");
        return lines;
    }
}
