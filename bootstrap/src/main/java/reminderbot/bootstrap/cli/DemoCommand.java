package reminderbot.bootstrap.cli;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import reminderbot.bootstrap.config.LogSetup;
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

    @Override
    public Integer call() throws InterruptedException {
        if (seconds < 1) {
            throw new picocli.CommandLine.ParameterException(
                    new picocli.CommandLine(this), "--seconds is " + seconds + "; write a number of at least 1.");
        }
        LogSetup.apply(Demo.logging());
        Demo demo = new Demo(System.out);
        Thread ending = new Thread(demo::close, "stop");
        Runtime.getRuntime().addShutdownHook(ending);
        Thread story = new Thread(demo::play, "story");
        story.setDaemon(true);
        story.start();
        boolean unused = new CountDownLatch(1).await(seconds, TimeUnit.SECONDS);
        return 0;
    }
}
