package reminderbot.bootstrap.demo;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reminderbot.adapters.sqlite.Synchronous;
import reminderbot.bootstrap.config.LogFormat;
import reminderbot.bootstrap.config.LogLevel;
import reminderbot.bootstrap.config.MachineTime;
import reminderbot.bootstrap.config.Secret;
import reminderbot.bootstrap.config.Settings;
import reminderbot.bootstrap.wiring.Bot;
import reminderbot.bootstrap.wiring.DaggerBotComponent;
import reminderbot.domain.guild.GuildSettings;
import reminderbot.domain.mode.OperatingMode;
import reminderbot.simulator.Simulator;

/** The real bot on a simulated Discord, with its SQLite file in a temporary folder. Used by one thread, closed by any. */
public final class Demo implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Demo.class);

    private final PrintStream out;
    private final Path folder;
    private final Simulator simulator;
    private final Cast cast;
    private final Bot bot;
    private final CountDownLatch stopped = new CountDownLatch(1);

    /** A demo that prints here and has not begun. */
    public Demo(PrintStream out) {
        this(out, Simulator.start());
    }

    /** The same on this simulated Discord, where nothing has happened yet; it is closed with the demo. */
    public Demo(PrintStream out, Simulator simulator) {
        this.out = out;
        this.simulator = simulator;
        cast = Cast.assemble(simulator);
        try {
            folder = Files.createTempDirectory("reminder-bot-demo");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        bot = DaggerBotComponent.factory()
                .create(settings(), MachineTime.shiftedBy(Duration.ZERO))
                .bot();
    }

    /** Plays the story to its end, or until the demo is closed. */
    public void play() {
        out.println("A simulated Discord on this machine: the guild \"Sunday League\", six people and the bot.");
        out.println("The bot is the real one; everything it says below is read back from the simulator's records.");
        try {
            bot.start();
            new Story(simulator, cast, new Transcript(out, cast.everybody()), stopped).play();
            out.println();
            out.println("That was the story. The bot keeps running; press Ctrl-C to stop it.");
        } catch (InterruptedException e) {
            LOG.debug("the story was cut short", e);
        } catch (RuntimeException e) {
            requireStopped(e);
        }
    }

    /** Whatever fails because the demo was ended meanwhile is no failure. */
    private void requireStopped(RuntimeException failure) {
        if (stopped.getCount() > 0) {
            throw failure;
        }
        LOG.debug("the demo was ended before its story was", failure);
    }

    @Override
    public void close() {
        stopped.countDown();
        bot.close();
        simulator.close();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            LOG.warn("the demo's data is left behind in {}", folder, e);
        }
    }

    private Settings settings() {
        return new Settings(
                new Settings.Discord(
                        Optional.of(new Secret(simulator.token())),
                        Optional.of(URI.create(simulator.restUrl())),
                        Optional.of(URI.create(simulator.gatewayUrl()))),
                new Settings.Storage(folder.resolve("reminder-bot.db"), Synchronous.NORMAL),
                GuildSettings.DEFAULT,
                new Settings.Trial(OperatingMode.TEST, Duration.ZERO, Optional.empty()),
                new Settings.Logging(LogLevel.WARN, LogFormat.TEXT));
    }
}
