package reminderbot.adapters.discord;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.PatternLayout;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.LoggerFactory;

/** Everything that is logged while it is open: by the bot at every level, by JDA from INFO on, faults with their traces. */
final class CapturedLog implements AutoCloseable {
    private static final Map<String, Level> LEVELS = Map.of("reminderbot", Level.TRACE, "net.dv8tion.jda", Level.INFO);

    private final LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final PatternLayout layout = new PatternLayout();
    private final AppenderBase<ILoggingEvent> appender = new AppenderBase<>() {
        @Override
        protected void append(ILoggingEvent event) {
            lines.add(layout.doLayout(event));
        }
    };

    CapturedLog() {
        layout.setContext(context);
        layout.setPattern("%level %logger %mdc %msg%n%ex{full}");
        layout.start();
        appender.setContext(context);
        appender.start();
        LEVELS.forEach((name, level) -> {
            Logger logger = context.getLogger(name);
            logger.setLevel(level);
            logger.setAdditive(false);
            logger.addAppender(appender);
        });
    }

    List<String> lines() {
        return lines;
    }

    @Override
    public void close() {
        LEVELS.keySet().forEach(name -> {
            Logger logger = context.getLogger(name);
            logger.setLevel(null);
            logger.setAdditive(true);
            logger.detachAppender(appender);
        });
        appender.stop();
    }
}
