package reminderbot.bootstrap.config;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Messages as JDA 6.5.0 writes them. */
class DiscreetAppenderTest {
    private static final String JSON = "{\"content\":\"Quokka\\nMESSAGE -> {\"}";

    private final IllegalStateException failure = new IllegalStateException("Quokka");
    private final LoggerContext context = new LoggerContext();
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @BeforeEach
    void setUp() {
        context.setMDCAdapter(new LogbackMDCAdapter());
        PatternLayoutEncoder encoder = new PatternLayoutEncoder();
        encoder.setContext(context);
        encoder.setPattern("%level %logger{0} - %msg%n");
        encoder.start();
        DiscreetAppender appender = new DiscreetAppender();
        appender.setContext(context);
        appender.setEncoder(encoder);
        appender.start();
        appender.setOutputStream(printed);
        context.getLogger(Logger.ROOT_LOGGER_NAME).addAppender(appender);
    }

    @AfterEach
    void tearDown() {
        context.stop();
    }

    @Test
    void an_event_whose_handler_failed_is_its_name() {
        logger("net.dv8tion.jda.internal.requests.WebSocketClient")
                .error(
                        "Got an unexpected error. Please redirect the following message to the devs:\n\tJDA {}\n\t{} -> {}",
                        "6.5.0",
                        "MESSAGE_CREATE",
                        JSON,
                        failure);

        assertThat(printed())
                .isEqualTo(
                        "ERROR WebSocketClient - a gateway event could not be read and is missed: type=MESSAGE_CREATE why=java.lang.IllegalStateException\n");
    }

    @Test
    void what_else_inside_jda_quotes_json_is_cut_there() {
        logger("net.dv8tion.jda.internal.entities.EntityBuilder")
                .warn("Failed to create thread channel for guild with id {}.\nJSON: {}", 42, JSON, failure);
        logger("net.dv8tion.jda.internal.requests.WebSocketClient").error("Failed to parse json: {}", JSON);

        assertThat(printed().lines())
                .containsExactly(
                        "WARN EntityBuilder - Failed to create thread channel for guild with id 42. why=java.lang.IllegalStateException",
                        "ERROR WebSocketClient - Failed to parse json:");
    }

    @Test
    void everything_else_stays_as_it_is() {
        logger("net.dv8tion.jda.internal.requests.WebSocketClient")
                .warn("WebSocket connection closed with code {}: {}", 4000, "unknown error");
        logger("reminderbot.bootstrap.wiring.Bot").error("the bot {}\nfell", "{stumbled}", new Exception("over a log"));

        assertThat(printed())
                .startsWith("WARN WebSocketClient - WebSocket connection closed with code 4000: unknown error\n"
                        + "ERROR Bot - the bot {stumbled}\nfell\njava.lang.Exception: over a log\n\tat ");
    }

    private Logger logger(String name) {
        return context.getLogger(name);
    }

    private String printed() {
        return printed.toString(StandardCharsets.UTF_8);
    }
}
