package reminderbot.endtoend;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import reminderbot.simulator.Simulator;

/** The bot as an operator runs it: a process of its own, configured by its environment. */
final class BotProcess implements AutoCloseable {
    private final Process process;
    private final Path log;

    private BotProcess(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /** Starts {@code run} in test mode on a simulated Discord, with its data and its log in a folder. */
    static BotProcess start(Simulator simulator, Path folder, Map<String, String> more) {
        Map<String, String> environment = new HashMap<>(Map.of(
                "DISCORD_TOKEN", simulator.token(),
                "DISCORD_API_URL", simulator.restUrl(),
                "DISCORD_GATEWAY_URL", simulator.gatewayUrl(),
                "DATABASE_PATH", folder.resolve("reminder-bot.db").toString(),
                "TEST_MODE", "true"));
        environment.putAll(more);
        return start(List.of("run"), folder, environment);
    }

    /** Starts a command with this environment and nothing else in it. */
    static BotProcess start(List<String> arguments, Path folder, Map<String, String> environment) {
        Path log = folder.resolve("log.txt");
        ProcessBuilder builder = builder(arguments, folder, environment)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        return start(builder, log);
    }

    /** Like {@link #start(List, Path, Map)}, with what it prints and what it complains of in two files. */
    static BotProcess start(List<String> arguments, Path folder, Map<String, String> environment, Path out, Path err) {
        ProcessBuilder builder = builder(arguments, folder, environment)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        return start(builder, out);
    }

    private static ProcessBuilder builder(List<String> arguments, Path folder, Map<String, String> environment) {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                shippedClassPath(),
                "reminderbot.bootstrap.cli.Main"));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().clear();
        builder.environment().put("PATH", System.getenv("PATH"));
        builder.environment().putAll(environment);
        return builder;
    }

    private static BotProcess start(ProcessBuilder builder, Path log) {
        try {
            return new BotProcess(builder.start(), log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits for the end of the process and gives its exit code. */
    int awaitExit(Duration atMost) throws InterruptedException, TimeoutException {
        if (!process.waitFor(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new TimeoutException("still running after " + atMost + ":\n" + log());
        }
        return process.exitValue();
    }

    long pid() {
        return process.pid();
    }

    /** Waits until it has printed a text. */
    void awaitLog(String text, Duration atMost) throws InterruptedException, TimeoutException {
        long end = System.nanoTime() + atMost.toNanos();
        while (!log().contains(text)) {
            if (System.nanoTime() - end > 0) {
                throw new TimeoutException("never printed \"%s\" within %s:%n%s".formatted(text, atMost, log()));
            }
            Thread.sleep(20);
        }
    }

    /** Ends it as an operator does. */
    void terminate() {
        process.destroy();
    }

    /** Ends it at once, wherever it is. */
    void kill() {
        process.destroyForcibly();
    }

    /** Everything it has printed so far, and earlier processes in the same folder. */
    String log() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }

    /** What the distribution holds, so that a library that only the tests have is missed here too. */
    private static String shippedClassPath() {
        Path target = Path.of("target").toAbsolutePath();
        try {
            String libraries = Files.readString(target.resolve("shipped-class-path.txt"));
            return target.resolve("classes") + File.pathSeparator + libraries;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
