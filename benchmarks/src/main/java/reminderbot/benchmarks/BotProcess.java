package reminderbot.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import reminderbot.simulator.Simulator;

/** The whole bot, started as an operator does, on a simulated Discord; its database is in a folder. */
record BotProcess(Process process, Simulator simulator) implements AutoCloseable {
    static final String FILE = "reminder-bot.db";

    private static final Duration TO_START = Duration.ofSeconds(60);
    private static final Duration QUIET = Duration.ofSeconds(15);

    /**
     * Starts it.
     *
     * @param more environment besides what it needs
     */
    static BotProcess start(Simulator simulator, Path folder, Map<String, String> more) throws IOException {
        Path launcher = Path.of("reminder-bot").toAbsolutePath();
        ProcessBuilder builder = new ProcessBuilder(launcher.toString(), "run")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log.txt").toFile());
        Map<String, String> environment = new HashMap<>(Map.of(
                "DISCORD_TOKEN", simulator.token(),
                "DISCORD_API_URL", simulator.restUrl(),
                "DISCORD_GATEWAY_URL", simulator.gatewayUrl(),
                "DATABASE_PATH", FILE));
        environment.putAll(more);
        builder.environment().putAll(environment);
        return new BotProcess(builder.start(), simulator);
    }

    /** After it has logged in it reads the answers of every event; it is at rest when it asks nothing any more. */
    void awaitQuiet() throws InterruptedException {
        simulator.records().awaitRestCalls(1, "PUT", "/applications/*/commands", TO_START);
        int before;
        int after = 0;
        do {
            before = after;
            TimeUnit.MILLISECONDS.sleep(QUIET.toMillis());
            after = simulator.records().restCalls().size();
        } while (after > before);
    }

    Duration cpu() {
        return process.info().totalCpuDuration().orElseThrow();
    }

    String residentMemory() throws IOException {
        Path status = Path.of("/proc", Long.toString(process.pid()), "status");
        if (!Files.exists(status)) {
            return "unknown: only Linux tells";
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .map(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024 + " MiB")
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
