package reminderbot.benchmarks;

import java.io.IOException;
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
    private static final int EVENTS = 1_000;
    private static final int PEOPLE = 250;
    private static final Duration WEEK = Duration.ofDays(7);
    private static final Duration MEASURED = Duration.ofSeconds(60);

    @Override
    public List<Figure> measure(Path folder) throws Exception {
        Path file = folder.resolve(BotProcess.FILE);
        try (Simulator simulator = Simulator.start()) {
            watchAll(simulator, file);
            try (BotProcess bot = BotProcess.start(simulator, folder, Map.of())) {
                bot.awaitQuiet();
                return figures(bot);
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

    private static List<Figure> figures(BotProcess bot) throws IOException, InterruptedException {
        Duration before = bot.cpu();
        long start = System.nanoTime();
        TimeUnit.MILLISECONDS.sleep(MEASURED.toMillis());
        double wall = System.nanoTime() - start;
        double share = bot.cpu().minus(before).toNanos() / wall;
        return List.of(
                new Figure(
                        "CPU at rest with %d events, over %d s".formatted(EVENTS, MEASURED.toSeconds()),
                        "%.3f %% of one core".formatted(100 * share),
                        "< 0.1 %"),
                new Figure("resident memory then", bot.residentMemory(), ""));
    }
}
