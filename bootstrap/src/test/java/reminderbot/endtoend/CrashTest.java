package reminderbot.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static reminderbot.endtoend.Stage.PATIENCE;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import reminderbot.adapters.sqlite.SqliteSettings;
import reminderbot.adapters.sqlite.SqliteStorage;
import reminderbot.application.reminder.ReminderStep;
import reminderbot.domain.id.EventId;
import reminderbot.domain.id.GuildId;
import reminderbot.domain.id.MessageId;
import reminderbot.domain.reminder.ReminderLog;
import reminderbot.simulator.InteractionRecord;
import reminderbot.simulator.SimulatedChannel;
import reminderbot.simulator.SimulatedGuild;
import reminderbot.simulator.SimulatedMember;
import reminderbot.simulator.SimulatedMessage;
import reminderbot.simulator.Simulator;
import reminderbot.simulator.model.Permission;
import reminderbot.simulator.recording.SentMessage;

/**
 * The real process, ended by SIGKILL while it works on a reminder of two parts, and started again: every reminder that
 * was due is there once, nobody is pinged twice by one, and no row is left pending.
 */
@Execution(ExecutionMode.CONCURRENT)
class CrashTest {
    private static final int PEOPLE = 60;
    private static final int PARTS = 2;
    private static final Duration TO_START = Duration.ofSeconds(60);

    @TempDir
    private Path folder;

    private final Simulator simulator = Simulator.start();
    private final SimulatedGuild guild = simulator.addGuild("Guild");
    private final SimulatedChannel channel = guild.addChannel("announcements");
    private final SimulatedMember moderator =
            guild.addMember("Morgan", guild.addRole("Moderators", Permission.MANAGE_EVENTS));
    private final List<SimulatedMember> members = guild.addMembers(PEOPLE, "member");
    private final SimulatedMessage message = moderator.post(channel, "Cup final: who is in?");

    /** Enough answers for several pages; and the test does not wait for Discord's half minute between member lists. */
    @BeforeEach
    void setUp() {
        simulator.gateway().limitMemberRequests(false);
        guild.addMembers(110, "keen").forEach(member -> member.react(message, "✅"));
    }

    @AfterEach
    void tearDown() {
        simulator.close();
        Exchanges.check(simulator);
    }

    @ParameterizedTest
    @EnumSource(ReminderStep.class)
    void killed_at_a_step_and_started_again_at_once(ReminderStep step) throws Exception {
        killAt(step);

        assertTheReminderIsThereOnce(Map.of());
    }

    @ParameterizedTest
    @EnumSource(ReminderStep.class)
    void killed_at_a_step_and_started_again_three_hours_later(ReminderStep step) throws Exception {
        killAt(step);

        assertTheReminderIsThereOnce(Map.of("TEST_CLOCK_OFFSET", "PT3H"));
    }

    @ParameterizedTest
    @MethodSource("randomCalls")
    void killed_after_any_number_of_calls_to_discord(int calls) throws Exception {
        try (BotProcess bot = BotProcess.start(simulator, folder, Map.of())) {
            watch();
            int before = simulator.records().restCalls().size();
            simulator.records().awaitRestCalls(before + calls, call -> true, PATIENCE);
            bot.kill();
            bot.awaitExit(PATIENCE);
        }

        assertTheReminderIsThereOnce(Map.of());
    }

    /** Ten moments among the calls a reminder makes; the seed keeps them the same in every run. */
    static IntStream randomCalls() {
        return new Random(20_260_301).ints(10, 1, 7);
    }

    private void killAt(ReminderStep step) throws Exception {
        Map<String, String> kill = Map.of("TEST_KILL_AT", step.name().toLowerCase(Locale.ROOT));
        try (BotProcess bot = BotProcess.start(simulator, folder, kill)) {
            watch();
            assertThat(bot.awaitExit(TO_START)).as(bot.log()).isEqualTo(128 + 9);
        }
    }

    /** One reminder and no more, so that whatever comes beside it is one too many. */
    private void watch() {
        simulator.records().awaitRestCalls(1, "PUT", "/applications/*/commands", TO_START);
        InteractionRecord watch = moderator.command(
                channel, "event watch", Map.of("message", message.link(), "interval", "1s", "maximum", 1));
        watch.awaitReply(PATIENCE);
        moderator.pressLabelled(watch.message(), "Start").awaitReply(PATIENCE);
    }

    private void assertTheReminderIsThereOnce(Map<String, String> environment) throws Exception {
        try (BotProcess bot = BotProcess.start(simulator, folder, environment)) {
            simulator.gateway().awaitLogins(2, TO_START);
            simulator.records().awaitMessages(PARTS, this::isReminder, TO_START);
            bot.terminate();
            assertThat(bot.awaitExit(PATIENCE)).as(bot.log()).isEqualTo(128 + 15);
        }

        assertEverybodyMissingWasPingedOnce();
        assertNothingIsPending();
    }

    private void assertEverybodyMissingWasPingedOnce() {
        List<SentMessage> parts = simulator.records().messagesSent().stream()
                .filter(this::isReminder)
                .toList();
        List<Long> missing = Stream.concat(members.stream(), Stream.of(moderator, guild.owner()))
                .map(SimulatedMember::id)
                .toList();
        assertThat(parts).hasSize(PARTS);
        assertThat(parts.stream().flatMap(part -> part.pings().everyUser().stream()))
                .containsExactlyInAnyOrderElementsOf(missing);
    }

    private void assertNothingIsPending() {
        EventId event = new EventId(new GuildId(guild.id()), new MessageId(message.id()));
        try (SqliteStorage storage =
                SqliteStorage.open(SqliteSettings.of(folder.resolve("reminder-bot.db")), InstantSource.system())) {
            List<ReminderLog> logs =
                    storage.read(stores -> stores.reminderLogs().list(event, 10));
            assertThat(logs)
                    .singleElement()
                    .satisfies(log -> assertThat(log.isPending()).isFalse());
        }
    }

    private boolean isReminder(SentMessage sent) {
        return sent.channelId() == channel.id() && sent.interactionId() == 0;
    }
}
