package reminderbot.benchmarks;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import reminderbot.adapters.sqlite.SqliteSettings;
import reminderbot.adapters.sqlite.SqliteStorage;
import reminderbot.application.reminder.PrepareMembers;
import reminderbot.bootstrap.config.MachineTime;
import reminderbot.domain.id.ChannelId;
import reminderbot.domain.id.GuildId;
import reminderbot.domain.id.MessageId;
import reminderbot.simulator.SimulatedChannel;
import reminderbot.simulator.SimulatedGuild;
import reminderbot.simulator.SimulatedMember;
import reminderbot.simulator.SimulatedMessage;
import reminderbot.simulator.Simulator;
import reminderbot.simulator.SimulatorOptions;
import reminderbot.simulator.model.Permission;
import reminderbot.simulator.ratelimit.RateLimitPolicy;
import reminderbot.simulator.recording.RestCall;
import reminderbot.simulator.recording.SentMessage;

/**
 * A thousand events of two hundred guilds come due within a minute, under Discord's limits: 50 requests a second in all, 5
 * messages in 5 seconds to a channel, and the 115 gateway messages a minute that JDA sends at most, one of which asks for
 * the members of a guild. The whole process, on a simulated Discord; meanwhile a moderator asks for the list of events.
 */
final class Rush implements Benchmark {
    private static final int GUILDS = 200;
    private static final int EVENTS_EACH = 5;
    private static final int EVENTS = GUILDS * EVENTS_EACH;
    private static final int PEOPLE_EACH = 8;
    private static final Duration SPREAD = Duration.ofMinutes(1);
    private static final Duration TO_GET_READY = Duration.ofSeconds(150);
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration PATIENCE = Duration.ofMinutes(15);
    private static final double REQUESTS_A_SECOND = 50;
    private static final double LISTS_A_MINUTE = 115;

    @Override
    public List<Figure> measure(Path folder) throws Exception {
        SimulatorOptions options =
                SimulatorOptions.defaults().withRateLimit(RateLimitPolicy.DISCORDS.measuredInRealTime());
        try (Simulator simulator = Simulator.start(options)) {
            SimulatedGuild quiet = simulator.addGuild("Onlookers");
            SimulatedChannel channel = quiet.addChannel("general");
            SimulatedMember moderator =
                    quiet.addMember("Moderator", quiet.addRole("Moderators", Permission.MANAGE_EVENTS));
            Instant first = now().plus(TO_GET_READY);
            Map<Long, Due> due = watchAll(simulator, folder.resolve(BotProcess.FILE), first);
            try (BotProcess bot = BotProcess.start(simulator, folder, Map.of())) {
                bot.awaitQuiet();
                Duration slowest = askUntilDone(simulator, moderator, channel, first);
                return figures(simulator, due, first, slowest);
            }
        }
    }

    /** By the id of the message: events of each guild in turn, evenly over the minute. */
    private static Map<Long, Due> watchAll(Simulator simulator, Path file, Instant first) {
        Map<Long, Due> all = new HashMap<>();
        try (SqliteStorage storage =
                SqliteStorage.open(SqliteSettings.of(file), MachineTime.shiftedBy(Duration.ZERO))) {
            for (int n = 0; n < GUILDS; n++) {
                SimulatedGuild guild = simulator.addGuild("Guild " + n);
                SimulatedMember author = guild.addMembers(PEOPLE_EACH, "member").get(0);
                for (int event = 0; event < EVENTS_EACH; event++) {
                    SimulatedChannel channel = guild.addChannel("events-" + event);
                    SimulatedMessage message = author.post(channel, "Match " + event);
                    author.react(message, "✅");
                    Instant at = first.plus(
                            SPREAD.multipliedBy((long) event * GUILDS + n).dividedBy(EVENTS));
                    all.put(message.id(), new Due(guild.id(), at));
                    Scene scene = new Scene(new GuildId(guild.id()), new ChannelId(channel.id()));
                    scene.save(storage);
                    scene.watch(storage, new MessageId(message.id()), HOUR, at);
                }
            }
        }
        return all;
    }

    /** Asks for the list of events again and again until all reminders are out; the longest wait for an answer. */
    private static Duration askUntilDone(
            Simulator simulator, SimulatedMember moderator, SimulatedChannel channel, Instant first)
            throws InterruptedException {
        Duration slowest = Duration.ZERO;
        while (now().isBefore(first)) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
        Instant end = first.plus(PATIENCE);
        while (reminders(simulator).size() < EVENTS && now().isBefore(end)) {
            long asked = System.nanoTime();
            moderator.command(channel, "event list").awaitReply(PATIENCE);
            Duration wait = Duration.ofNanos(System.nanoTime() - asked);
            slowest = wait.compareTo(slowest) > 0 ? wait : slowest;
            TimeUnit.MILLISECONDS.sleep(500);
        }
        return slowest;
    }

    private static List<Figure> figures(Simulator simulator, Map<Long, Due> due, Instant first, Duration slowest) {
        List<SentMessage> sent = reminders(simulator);
        if (sent.size() < EVENTS) {
            throw new IllegalStateException("only %d of %d reminders went out".formatted(sent.size(), EVENTS));
        }
        Instant last = sent.get(sent.size() - 1).at();
        double taken = seconds(first, last);
        List<RestCall> calls = simulator.records().restCalls().stream()
                .filter(call -> !call.at().isBefore(first) && !call.at().isAfter(last))
                .toList();
        long limited = calls.stream().filter(call -> call.status() == 429).count();
        long requests = calls.stream().filter(Rush::isCounted).count() - limited;
        double byRequests = requests / REQUESTS_A_SECOND;
        double byLists = GUILDS / LISTS_A_MINUTE * 60;
        double listsLeft = byLists - PrepareMembers.AHEAD.toSeconds();
        double allowed = Math.max((double) SPREAD.toSeconds(), Math.max(byRequests, listsLeft));
        return List.of(
                new Figure(
                        "%d reminders of %d guilds due within a minute".formatted(EVENTS, GUILDS),
                        "out after %.1f s".formatted(taken),
                        ""),
                new Figure(
                        "what the limits allow",
                        "%.1f s: %d requests in %.1f s; %d lists in %.1f s, asked for up to %d s ahead"
                                .formatted(
                                        allowed,
                                        requests,
                                        byRequests,
                                        GUILDS,
                                        byLists,
                                        PrepareMembers.AHEAD.toSeconds()),
                        ""),
                new Figure(
                        "allowed / taken", "%.2f (%d requests refused)".formatted(allowed / taken, limited), ">= 0.95"),
                new Figure("a reminder was overtaken by later ones", overtaken(sent, due), "in due order"),
                new Figure("the last guild's first reminder came", lastFirst(sent, due), "none starved"),
                new Figure(
                        "/event list answered meanwhile, at worst",
                        "%d ms".formatted(slowest.toMillis()),
                        "< 1000 ms"));
    }

    /** Requests for an interaction do not count (Discord documentation, "Rate Limits"). */
    private static boolean isCounted(RestCall call) {
        return !call.path().startsWith("/interactions/") && !call.path().startsWith("/webhooks/");
    }

    /** By how much a reminder that was due earlier went out after one that was due later, at worst. */
    private static String overtaken(List<SentMessage> sent, Map<Long, Due> due) {
        Instant latest = Instant.MIN;
        Duration worst = Duration.ZERO;
        for (SentMessage reminder : sent) {
            Instant at = event(reminder, due).at();
            if (at.isBefore(latest) && Duration.between(at, latest).compareTo(worst) > 0) {
                worst = Duration.between(at, latest);
            }
            latest = at.isAfter(latest) ? at : latest;
        }
        return "due %.1f s apart at most".formatted(worst.toMillis() / 1000.0);
    }

    private static String lastFirst(List<SentMessage> sent, Map<Long, Due> due) {
        Map<Long, Duration> late = new HashMap<>();
        sent.forEach(reminder -> {
            Due event = event(reminder, due);
            late.putIfAbsent(event.guild(), Duration.between(event.at(), reminder.at()));
        });
        return "%.1f s after it was due"
                .formatted(Collections.max(late.values()).toMillis() / 1000.0);
    }

    private static Due event(SentMessage reminder, Map<Long, Due> due) {
        return Objects.requireNonNull(due.get(reminder.replyTo()), "a reminder of an event that was not watched");
    }

    private static List<SentMessage> reminders(Simulator simulator) {
        return simulator.records().messagesSent().stream()
                .filter(message -> message.interactionId() == 0 && message.replyTo() != 0)
                .toList();
    }

    private static double seconds(Instant from, Instant until) {
        return Duration.between(from, until).toMillis() / 1000.0;
    }

    private static Instant now() {
        return MachineTime.shiftedBy(Duration.ZERO).instant();
    }

    private record Due(long guild, Instant at) {}
}
