package reminderbot.endtoend;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import reminderbot.adapters.sqlite.Synchronous;
import reminderbot.bootstrap.config.LogFormat;
import reminderbot.bootstrap.config.LogLevel;
import reminderbot.bootstrap.config.Secret;
import reminderbot.bootstrap.config.Settings;
import reminderbot.bootstrap.config.StorageKind;
import reminderbot.bootstrap.wiring.Bot;
import reminderbot.bootstrap.wiring.DaggerBotComponent;
import reminderbot.contracts.fixture.Guilds;
import reminderbot.contracts.fixture.TestClock;
import reminderbot.domain.mode.OperatingMode;
import reminderbot.simulator.InteractionRecord;
import reminderbot.simulator.InteractionReply;
import reminderbot.simulator.SimulatedChannel;
import reminderbot.simulator.SimulatedGuild;
import reminderbot.simulator.SimulatedMember;
import reminderbot.simulator.SimulatedMessage;
import reminderbot.simulator.Simulator;
import reminderbot.simulator.SimulatorOptions;
import reminderbot.simulator.model.NotSeenInTimeException;
import reminderbot.simulator.model.Permission;
import reminderbot.simulator.recording.SentMessage;

/** A simulated Discord with one guild and the real bot on it: real JDA, its storage on disk, time moved by hand. */
final class Stage implements AutoCloseable {
    /** How long a test waits for something that must happen; it never waits for time to pass. */
    static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final Duration SECOND = Duration.ofSeconds(1);

    final TestClock clock = new TestClock(InstantSource.system().instant().truncatedTo(ChronoUnit.MILLIS));
    final Simulator simulator = Simulator.start(SimulatorOptions.defaults().withClock(clock));
    final SimulatedGuild guild = simulator.addGuild("Guild");
    final SimulatedChannel channel = guild.addChannel("announcements");
    final SimulatedMember moderator = guild.addMember("Morgan", guild.addRole("Moderators", Permission.MANAGE_EVENTS));

    private final Path folder;
    private StorageKind kind;
    private Optional<Bot> bot = Optional.empty();

    Stage(Path folder) {
        this(folder, StorageKind.SQLITE);
    }

    Stage(Path folder, StorageKind kind) {
        this.folder = folder;
        this.kind = kind;
        SimulatedMember founder = guild.owner();
        guild.ownedBy(moderator);
        founder.leave();
    }

    /** The bot logs in, on another storage than it was raised with. */
    void startBotOn(StorageKind other) {
        kind = other;
        startBot();
    }

    /** The bot logs in. */
    void startBot() {
        Settings settings = new Settings(
                new Settings.Discord(
                        Optional.of(new Secret(simulator.token())),
                        Optional.of(URI.create(simulator.restUrl())),
                        Optional.of(URI.create(simulator.gatewayUrl()))),
                new Settings.Storage(kind, database(), Synchronous.NORMAL, jsonFile()),
                Guilds.neverQuiet(),
                new Settings.Trial(OperatingMode.STANDARD, Duration.ZERO, Optional.empty()),
                new Settings.Logging(LogLevel.INFO, LogFormat.TEXT));
        Bot started = DaggerBotComponent.factory().create(settings, clock).bot();
        bot = Optional.of(started);
        started.start();
    }

    /** The file of a bot that keeps its data in SQLite. */
    Path database() {
        return folder.resolve("reminder-bot.db");
    }

    /** The main file of a bot that keeps its data in JSON. */
    Path jsonFile() {
        return folder.resolve("watched_reminders.json");
    }

    /** Waits until the bot says that it cannot go on, and why. */
    RuntimeException awaitEnding() {
        return CompletableFuture.supplyAsync(() -> bot.orElseThrow().awaitEnding())
                .orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS)
                .join();
    }

    /** The bot is stopped as by SIGTERM. */
    void stopBot() {
        bot.ifPresent(Bot::close);
        bot = Optional.empty();
    }

    /** Time passes for the bot and for the simulated Discord. */
    void pass(Duration time) {
        clock.advance(time);
        bot.ifPresent(Bot::wake);
    }

    /** Watches a message by its link, and agrees to a large audience if asked. */
    InteractionReply watch(SimulatedMember member, SimulatedMessage message) {
        return started(member, member.command(message.channel(), "event watch", Map.of("message", message.link())));
    }

    /** Watches a message by its menu, and agrees to a large audience if asked. */
    InteractionReply watchByMenu(SimulatedMember member, SimulatedMessage message) {
        return started(member, member.messageCommand(message, "Watch for answers"));
    }

    /** A moderator's command on the event of a message, and the answer to it. */
    InteractionReply manage(String command, SimulatedMessage event) {
        return moderator
                .command(event.channel(), "event " + command, Map.of("event", event.link()))
                .awaitReply(PATIENCE);
    }

    /** Waits until the bot says that this many reminders of an event are finished. */
    void awaitFinished(SimulatedMessage event, int count) {
        awaitShown(event, count + " of at most");
    }

    /** Waits until the bot says this about an event. */
    void awaitShown(SimulatedMessage event, String wanted) {
        for (int question = 0; question < 200; question++) {
            if (manage("show", event).body().toString().contains(wanted)) {
                return;
            }
        }
        throw new AssertionError("never said \"" + wanted + "\": " + manage("show", event));
    }

    /** Waits until this many of the bot's own messages stand in a channel, and gives them. */
    List<SentMessage> awaitReminders(SimulatedChannel where, int count) {
        simulator.records().awaitMessages(count, message -> isReminder(message, where), PATIENCE);
        return reminders(where);
    }

    /** The reminders sent to a channel so far. */
    List<SentMessage> reminders(SimulatedChannel where) {
        return simulator.records().messagesSent().stream()
                .filter(message -> isReminder(message, where))
                .toList();
    }

    /** Lets time pass in small steps, so that retries come due, until this many reminders stand in a channel. */
    List<SentMessage> retryUntilReminded(SimulatedChannel where, int count) {
        return passUntilReminded(where, count, Duration.ofSeconds(5));
    }

    /** Lets time pass no faster than it does, for what JDA paces by its own clock, until so many reminders stand there. */
    List<SentMessage> waitUntilReminded(SimulatedChannel where, int count) {
        return passUntilReminded(where, count, SECOND);
    }

    private List<SentMessage> passUntilReminded(SimulatedChannel where, int count, Duration perSecond) {
        for (int step = 0; step < 60; step++) {
            try {
                simulator.records().awaitMessages(count, message -> isReminder(message, where), SECOND);
                return reminders(where);
            } catch (NotSeenInTimeException notYet) {
                pass(perSecond);
            }
        }
        return awaitReminders(where, count);
    }

    private InteractionReply started(SimulatedMember member, InteractionRecord watch) {
        InteractionReply reply = watch.awaitReply(PATIENCE);
        boolean asks = watch.message().buttons().stream()
                .anyMatch(button -> button.label().equals("Start"));
        return asks ? member.pressLabelled(watch.message(), "Start").awaitReply(PATIENCE) : reply;
    }

    private static boolean isReminder(SentMessage message, SimulatedChannel where) {
        return message.channelId() == where.id() && message.interactionId() == 0;
    }

    /** The people a message mentions in its text, in order. */
    static List<Long> mentions(SentMessage message) {
        return Pattern.compile("<@(\\d+)>")
                .matcher(message.content())
                .results()
                .map(found -> Long.parseLong(found.group(1)))
                .toList();
    }

    /** The people a message may notify, as the bot wrote it. */
    static Set<Long> allowed(SentMessage message) {
        Set<Long> ids = new TreeSet<>();
        message.allowedMentions().path("users").forEach(id -> ids.add(id.asLong()));
        return ids;
    }

    @Override
    public void close() {
        stopBot();
        simulator.close();
        Exchanges.check(simulator);
    }
}
