package reminderbot.benchmarks;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import reminderbot.adapters.sqlite.SqliteSettings;
import reminderbot.adapters.sqlite.SqliteStorage;
import reminderbot.bootstrap.config.MachineTime;
import reminderbot.domain.id.ChannelId;
import reminderbot.domain.id.GuildId;
import reminderbot.domain.id.MessageId;
import reminderbot.simulator.SimulatedChannel;
import reminderbot.simulator.SimulatedGuild;
import reminderbot.simulator.SimulatedMessage;
import reminderbot.simulator.Simulator;

/** A reminder in a guild of a hundred thousand members by a bot with 64 MB of heap, and its memory before and after. */
final class LargeGuild implements Benchmark {
    private static final int MEMBERS = 100_000;
    private static final Duration TO_GET_READY = Duration.ofSeconds(60);
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    @Override
    public List<Figure> measure(Path folder) throws Exception {
        var time = MachineTime.shiftedBy(Duration.ZERO);
        try (Simulator simulator = Simulator.start()) {
            SimulatedGuild guild = simulator.addGuild("Guild");
            SimulatedChannel channel = guild.addChannel("announcements");
            SimulatedMessage message = guild.owner().post(channel, "Match");
            guild.addMembers(MEMBERS, "member");
            Scene scene = new Scene(new GuildId(guild.id()), new ChannelId(channel.id()));
            Instant due = time.instant().plus(TO_GET_READY);
            try (SqliteStorage storage = SqliteStorage.open(SqliteSettings.of(folder.resolve(BotProcess.FILE)), time)) {
                scene.save(storage);
                scene.watch(storage, new MessageId(message.id()), Duration.ofHours(1), due);
            }
            try (BotProcess bot = BotProcess.start(simulator, folder, Map.of("JAVA_OPTIONS", "-Xmx64m"))) {
                bot.awaitQuiet();
                String atRest = bot.residentMemory();
                Instant sent =
                        simulator.records().awaitMessages(2, PATIENCE).get(0).at();
                return List.of(
                        new Figure("-Xmx64m in a guild of %d members, at rest".formatted(MEMBERS), atRest, ""),
                        new Figure(
                                "its reminder of 100 people came",
                                "%.1f s after it was due"
                                        .formatted(Duration.between(due, sent).toMillis() / 1000.0),
                                ""),
                        new Figure("resident memory then", bot.residentMemory(), ""));
            }
        }
    }
}
