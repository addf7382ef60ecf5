package reminderbot.simulator;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.LoggerFactory;

/** Gateway events that JDA could not read. It logs them and goes on, so that nothing else tells of them. */
final class JdaComplaints extends AppenderBase<ILoggingEvent> implements AutoCloseable {

    private static final String UNREADABLE = "Got an unexpected";

    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private final Logger logger = logger();

    JdaComplaints() {
        logger.addAppender(this);
        start();
    }

    @Override
    protected void append(ILoggingEvent event) {
        if (event.getFormattedMessage().startsWith(UNREADABLE)) {
            complaints.add(event.getFormattedMessage() + ThrowableProxyUtil.asString(event.getThrowableProxy()));
        }
    }

    /** Whoever asks while another thread starts SLF4J gets a stand-in. */
    private static Logger logger() {
        while (true) {
            if (LoggerFactory.getLogger("net.dv8tion.jda.internal.requests.WebSocketClient") instanceof Logger real) {
                return real;
            }
            Thread.onSpinWait();
        }
    }

    /**
     * Ends listening.
     *
     * @throws AssertionError when there was an event that JDA could not read
     */
    @Override
    public void close() {
        logger.detachAppender(this);
        if (!complaints.isEmpty()) {
            throw new AssertionError("JDA could not read:\n" + String.join("\n", complaints));
        }
    }
}
