package reminderbot.bootstrap.config;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.JsonEncoder;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.Configurator;
import java.util.ServiceLoader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LogSetupTest {
    private static final String JDA = "net.dv8tion.jda.internal.JDAImpl";
    private static final String RATE_LIMITS = "net.dv8tion.jda.api.requests.RestRateLimiter";

    private final LoggerContext context = new LoggerContext();

    @AfterEach
    void tearDown() {
        context.stop();
    }

    @Test
    void logback_finds_it() {
        assertThat(ServiceLoader.load(Configurator.class)).hasOnlyElementsOfType(LogSetup.class);
    }

    @Test
    void before_the_settings_are_read_lines_from_info_on_are_written() {
        new LogSetup().configure(context);

        assertThat(level("reminderbot")).isEqualTo(Level.INFO);
        assertThat(appender().getEncoder()).isInstanceOf(PatternLayoutEncoder.class);
    }

    @Test
    void libraries_are_quieter_than_the_bot_and_some_of_them_silent() {
        new LogSetup().configure(context);

        assertThat(level(JDA)).isEqualTo(Level.WARN);
        assertThat(level(RATE_LIMITS)).isEqualTo(Level.OFF);
    }

    @Test
    void settings_replace_what_held_before_them() {
        LogSetup.configure(context, new Settings.Logging(LogLevel.ERROR, LogFormat.TEXT));
        LogSetup.configure(context, new Settings.Logging(LogLevel.DEBUG, LogFormat.JSON));

        assertThat(level("reminderbot")).isEqualTo(Level.DEBUG);
        assertThat(level(JDA)).isEqualTo(Level.INFO);
        assertThat(level(RATE_LIMITS)).isEqualTo(Level.OFF);
        assertThat(context.getLogger(Logger.ROOT_LOGGER_NAME).iteratorForAppenders())
                .toIterable()
                .hasSize(1);
        assertThat(appender().getEncoder()).isInstanceOf(JsonEncoder.class);
    }

    private Level level(String name) {
        return context.getLogger(name).getEffectiveLevel();
    }

    private DiscreetAppender appender() {
        return (DiscreetAppender) context.getLogger(Logger.ROOT_LOGGER_NAME)
                .iteratorForAppenders()
                .next();
    }
}
