package reminderbot.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static reminderbot.endtoend.Stage.PATIENCE;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reminderbot.adapters.sqlite.SqliteSettings;
import reminderbot.adapters.sqlite.SqliteStorage;
import reminderbot.domain.id.EventId;
import reminderbot.domain.id.GuildId;
import reminderbot.domain.id.MessageId;
import reminderbot.domain.reminder.ReminderLog;
import reminderbot.simulator.SimulatedChannel;
import reminderbot.simulator.SimulatedGuild;
import reminderbot.simulator.SimulatedMember;
import reminderbot.simulator.SimulatedMessage;
import reminderbot.simulator.Simulator;
import reminderbot.simulator.model.Permission;
import reminderbot.simulator.recording.SentMessage;

/** The real process, whose token is reset while it runs: every request that needs the token is then answered with 401. */
@Execution(ExecutionMode.CONCURRENT)
class TokenResetTest {
    private static final Duration TO_START = Duration.ofSeconds(60);
    private static final int UNAUTHORIZED = 401;

    @TempDir
    private Path folder;

    private final Simulator simulator = Simulator.start();
    private final SimulatedGuild guild = simulator.addGuild("Guild");
    private final SimulatedChannel channel = guild.addChannel("announcements");
    private final SimulatedMember moderator =
            guild.addMember("Morgan", guild.addRole("Moderators", Permission.MANAGE_EVENTS));
    private final SimulatedMessage message = moderator.post(channel, "Cup final: who is in?");

    @AfterEach
    void tearDown() {
        simulator.close();
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /channels/*/messages/*",
        "GET, /channels/*/messages/*/reactions/*",
        "POST, /channels/*/messages",
    })
    void a_reminder_that_meets_it_ends_the_process_and_is_sent_by_the_next(String method, String path)
            throws Exception {
        simulator.gateway().limitMemberRequests(false);
        moderator.react(message, "✅");
        try (BotProcess bot = BotProcess.start(simulator, folder, Map.of())) {
            watchForOneReminder();
            simulator.faults().on(method, path).status(UNAUTHORIZED);

            assertEndsWithOneSentence(bot);
        }
        assertThat(reminders()).isEmpty();
        assertThat(onlyLog().isPending()).isTrue();

        simulator.faults().clear();
        try (BotProcess next = BotProcess.start(simulator, folder, Map.of())) {
            simulator.records().awaitMessages(1, this::isReminder, TO_START);
            next.terminate();
            assertThat(next.awaitExit(PATIENCE)).as(next.log()).isEqualTo(128 + 15);
        }
        assertThat(reminders()).hasSize(1);
        assertThat(onlyLog().isPending()).isFalse();
    }

    @Test
    void a_command_that_meets_it_ends_the_process() throws Exception {
        try (BotProcess bot = BotProcess.start(simulator, folder, Map.of())) {
            awaitStart();
            simulator.faults().on("GET", "/channels/*/messages/*").status(UNAUTHORIZED);

            moderator.command(channel, "event watch", Map.of("message", message.link()));

            assertEndsWithOneSentence(bot);
        }
    }

    /** The first comes after four seconds, so that there is time to reset the token before. */
    private void watchForOneReminder() {
        awaitStart();
        moderator
                .command(channel, "event watch", Map.of("message", message.link(), "interval", "4s", "maximum", 1))
                .awaitReply(PATIENCE);
    }

    private void awaitStart() {
        simulator.records().awaitRestCalls(1, "PUT", "/applications/*/commands", TO_START);
    }

    private void assertEndsWithOneSentence(BotProcess bot) throws Exception {
        assertThat(bot.awaitExit(TO_START)).as(bot.log()).isEqualTo(1);
        assertThat(bot.log()).doesNotContain("\tat ").doesNotContain(simulator.token());
        assertThat(bot.log().lines().filter(line -> !line.contains(" INFO ")))
                .as(bot.log())
                .singleElement()
                .asString()
                .startsWith("Discord does not accept the")
                .contains("DISCORD_TOKEN");
    }

    private ReminderLog onlyLog() {
        EventId event = new EventId(new GuildId(guild.id()), new MessageId(message.id()));
        try (SqliteStorage storage =
                SqliteStorage.open(SqliteSettings.of(folder.resolve("reminder-bot.db")), InstantSource.system())) {
            List<ReminderLog> logs =
                    storage.read(stores -> stores.reminderLogs().list(event, 10));
            assertThat(logs).hasSize(1);
            return logs.get(0);
        }
    }

    private List<SentMessage> reminders() {
        return simulator.records().messagesSent().stream()
                .filter(this::isReminder)
                .toList();
    }

    private boolean isReminder(SentMessage sent) {
        return sent.channelId() == channel.id() && sent.interactionId() == 0;
    }
}
