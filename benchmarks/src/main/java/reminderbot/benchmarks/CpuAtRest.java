package reminderbot.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import reminderbot.adapters.sqlite.SqliteSettings;
import reminderbot.adapters.sqlite.SqliteStorage;
import reminderbot.bootstrap.config.MachineTime;
import reminderbot.domain.id.ChannelId;
import reminderbot.domain.id.GuildId;
import reminderbot.domain.id.MessageId;
import reminderbot.simulator.SimulatedChannel;
import reminderbot.simulator.SimulatedGuild;
import reminderbot.simulator.SimulatedMember;
import reminderbot.simulator.Simulator;

/** What the bot costs while it waits: the whole process, started as an operator does, on a simulated Discord. */
final class CpuAtRest implements Benchmark {
    private static final String FILE = "reminder-bot.db";
    private static final int EVENTS = 1_000;
    private static final int PEOPLE = 250;
    private static final Duration WEEK = Duration.ofDays(7);
    private static final Duration MEASURED = Duration.ofSeconds(60);
    private static final Duration QUIET = Duration.ofSeconds(15);
    private static final Duration TO_START = Duration.ofSeconds(60);

    @Override
    public List<Figure> measure(Path folder) throws Exception {
        Path file = folder.resolve(FILE);
        try (Simulator simulator = Simulator.start()) {
            watchAll(simulator, file);
            Process bot = start(simulator, folder);
            try {
                awaitQuiet(simulator);
                return figures(bot);
            } finally {
                bot.destroyForcibly().onExit().join();
            }
        }
    }

    /** Puts the messages into Discord and their events, none due for a week, into the file. */
    private static void watchAll(Simulator simulator, Path file) {
        SimulatedGuild guild = simulator.addGuild("Guild");
        SimulatedChannel channel = guild.addChannel("announcements");
        SimulatedMember author = guild.addMembers(PEOPLE, "member").get(0);
        List<MessageId> messages = IntStream.rangeClosed(1, EVENTS)
                .mapToObj(n -> new MessageId(author.post(channel, "Match " + n).id()))
                .toList();
        var time = MachineTime.shiftedBy(Duration.ZERO);
        try (SqliteStorage storage = SqliteStorage.open(SqliteSettings.of(file), time)) {
            Scene scene = new Scene(new GuildId(guild.id()), new ChannelId(channel.id()));
            scene.save(storage);
            messages.forEach(message ->
                    scene.watch(storage, message, WEEK, time.instant().plus(WEEK)));
        }
    }

    private static Process start(Simulator simulator, Path folder) throws IOException {
        Path launcher = Path.of("reminder-bot").toAbsolutePath();
        ProcessBuilder builder = new ProcessBuilder(launcher.toString(), "run")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log.txt").toFile());
        builder.environment()
                .putAll(Map.of(
                        "DISCORD_TOKEN", simulator.token(),
                        "DISCORD_API_URL", simulator.restUrl(),
                        "DISCORD_GATEWAY_URL", simulator.gatewayUrl(),
                        "DATABASE_PATH", FILE));
        return builder.start();
    }

    /** After it has logged in it reads the answers of every event; it is at rest when it asks nothing any more. */
    private static void awaitQuiet(Simulator simulator) throws InterruptedException {
        simulator.records().awaitRestCalls(1, "PUT", "/applications/*/commands", TO_START);
        int before;
        int after = 0;
        do {
            before = after;
            TimeUnit.MILLISECONDS.sleep(QUIET.toMillis());
            after = simulator.records().restCalls().size();
        } while (after > before);
    }

    private static List<Figure> figures(Process bot) throws IOException, InterruptedException {
        Duration before = cpu(bot);
        long start = System.nanoTime();
        TimeUnit.MILLISECONDS.sleep(MEASURED.toMillis());
        double wall = System.nanoTime() - start;
        double share = cpu(bot).minus(before).toNanos() / wall;
        return List.of(
                new Figure(
                        "CPU at rest with %d events, over %d s".formatted(EVENTS, MEASURED.toSeconds()),
                        "%.3f %% of one core".formatted(100 * share),
                        "< 0.1 %"),
                new Figure("resident memory then", residentMemory(bot), ""));
    }

    private static Duration cpu(Process process) {
        return process.info().totalCpuDuration().orElseThrow();
    }

    private static String residentMemory(Process process) throws IOException {
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
}
