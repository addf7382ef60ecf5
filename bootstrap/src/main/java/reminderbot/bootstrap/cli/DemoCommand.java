package reminderbot.bootstrap.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import reminderbot.bootstrap.config.LogFormat;
import reminderbot.bootstrap.config.LogLevel;
import reminderbot.bootstrap.config.LogSetup;
import reminderbot.bootstrap.config.Settings;
import reminderbot.bootstrap.demo.Demo;

/** {@code demo}: the bot on a simulated Discord. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Shows the bot at work on a simulated Discord on this machine; needs no token and no network.")
final class DemoCommand implements Callable<Integer> {
    @Option(
            names = "--seconds",
            paramLabel = "N",
            description = "End by itself after this many seconds; without it the demo stays until Ctrl-C.")
    private long seconds = Long.MAX_VALUE;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws InterruptedException {
        if (seconds < 1) {
            throw new ParameterException(
                    spec.commandLine(), "--seconds is " + seconds + "; write a number of at least 1.");
        }
        LogSetup.apply(new Settings.Logging(LogLevel.WARN, LogFormat.TEXT));
        Demo demo = new Demo(new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8));
        Thread ending = new Thread(demo::close, "stop");
        Runtime.getRuntime().addShutdownHook(ending);
        Thread story = new Thread(demo::play, "story");
        story.setDaemon(true);
        story.start();
        boolean unused = new CountDownLatch(1).await(seconds, TimeUnit.SECONDS);
        return 0;
    }
}
