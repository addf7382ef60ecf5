package reminderbot.bootstrap.config;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.LoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The console without what people write. What JDA cannot read it logs as a whole, in the line and once more in the stack
 * trace; of such lines the first words are left, and the name of what was thrown.
 */
public final class DiscreetAppender extends ConsoleAppender<ILoggingEvent> {
    /** Its listeners' failures, which are ours, are logged elsewhere and stay as they are. */
    private static final String INSIDE_JDA = "net.dv8tion.jda.internal.";

    /** Two messages of JDA's WebSocketClient, whose last arguments are the event's name and the whole event. */
    private static final String UNREADABLE = "Got an unexpected ";

    private static final Pattern EVENT_NAME = Pattern.compile("[A-Z_]+");

    /** JSON, or whatever JDA thinks needs a line of its own. */
    private static final Pattern PAYLOAD = Pattern.compile("[{\\r\\n].*", Pattern.DOTALL);

    @Override
    protected void append(ILoggingEvent event) {
        super.append(event.getLoggerName().startsWith(INSIDE_JDA) ? withoutPayload(event) : event);
    }

    private ILoggingEvent withoutPayload(ILoggingEvent event) {
        LoggerContext loggers = (LoggerContext) getContext();
        LoggingEvent discreet = new LoggingEvent(
                DiscreetAppender.class.getName(),
                loggers.getLogger(event.getLoggerName()),
                event.getLevel(),
                words(event) + thrown(event),
                null,
                null);
        discreet.setInstant(event.getInstant());
        return discreet;
    }

    private static String words(ILoggingEvent event) {
        return event.getMessage().startsWith(UNREADABLE)
                ? "a gateway event could not be read and is missed: type=" + eventName(event.getArgumentArray())
                : PAYLOAD.matcher(event.getFormattedMessage()).replaceFirst("").strip();
    }

    private static String eventName(@Nullable Object @Nullable [] arguments) {
        String name = arguments == null || arguments.length < 2 ? "" : String.valueOf(arguments[arguments.length - 2]);
        return EVENT_NAME.matcher(name).matches() ? name : "unknown";
    }

    private static String thrown(ILoggingEvent event) {
        return event.getThrowableProxy() == null
                ? ""
                : " why=" + event.getThrowableProxy().getClassName();
    }
}
