package reminderbot.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static reminderbot.endtoend.Stage.PATIENCE;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reminderbot.adapters.sqlite.SqliteSettings;
import reminderbot.adapters.sqlite.SqliteStorage;
import reminderbot.domain.id.EventId;
import reminderbot.domain.id.GuildId;
import reminderbot.domain.id.MessageId;
import reminderbot.domain.id.UserId;
import reminderbot.domain.reaction.AnswerSource;
import reminderbot.domain.reaction.Reaction;
import reminderbot.domain.reminder.ReminderLog;
import reminderbot.simulator.InteractionReply;
import reminderbot.simulator.SimulatedMember;
import reminderbot.simulator.SimulatedMessage;
import reminderbot.simulator.fault.FaultRule;
import reminderbot.simulator.recording.SentMessage;

/** Another program locks the database for longer than the bot waits for it; the bot is never restarted. */
class StorageFaultTest {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final String REACTORS = "/channels/*/messages/*/reactions/*";

    /** A storage that failed is tried again after some real seconds, and each wait for the lock takes five. */
    private static final Duration TO_RECOVER = Duration.ofSeconds(60);

    @TempDir
    private Path folder;

    private Stage stage;
    private SimulatedMessage message;
    private List<SimulatedMember> members;
    private Connection other;

    @BeforeEach
    void setUp() throws SQLException {
        stage = new Stage(folder);
        members = stage.guild.addMembers(10, "member");
        message = stage.moderator.post(stage.channel, "Cup final: who is in?");
        stage.moderator.react(message, "✅");
        stage.startBot();
        stage.watch(stage.moderator, message);
        other = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("reminder-bot.db"));
    }

    @AfterEach
    void tearDown() throws SQLException {
        other.close();
        stage.close();
    }

    @Test
    void while_it_is_locked_nothing_goes_out_or_is_called_recorded_and_then_everything_is_made_up_for()
            throws SQLException {
        SimulatedMessage first = firstReminder();
        execute("BEGIN IMMEDIATE");
        stage.pass(HOUR);
        members.get(1).react(message, "❌");

        assertThat(press(members.get(0), first).content())
                .contains("Something went wrong")
                .contains("the reference");
        assertThat(stage.reminders(stage.channel)).hasSize(1);

        execute("ROLLBACK");
        assertThat(pinged(awaitReminder(2))).containsExactlyInAnyOrderElementsOf(ids(without(members.get(1))));
        assertThat(press(members.get(0), first).content()).startsWith("Recorded");
        stage.awaitFinished(message, 2);
        assertThat(stage.reminders(stage.channel)).hasSize(2);
        assertRecorded(2);
    }

    @Test
    void a_reminder_that_went_out_before_it_could_be_stored_is_found_and_not_sent_again() throws SQLException {
        FaultRule sending = stage.simulator
                .faults()
                .on("POST", "/channels/*/messages")
                .times(1)
                .hang();
        stage.pass(HOUR);
        sending.awaitHits(1, PATIENCE);

        execute("BEGIN IMMEDIATE");
        // A new try begins with the answers: by then the one that sends has failed to store that it did.
        int reads = stage.simulator.records().restCalls("GET", REACTORS).size();
        sending.release();
        SimulatedMessage first = simulated(awaitReminder(1));
        assertThat(press(members.get(0), first).content()).contains("Something went wrong");
        stage.simulator.records().awaitRestCalls(reads + 1, "GET", REACTORS, TO_RECOVER);
        int looks = stage.simulator
                .records()
                .restCalls("GET", "/channels/*/messages")
                .size();
        execute("ROLLBACK");

        stage.simulator.records().awaitRestCalls(looks + 1, "GET", "/channels/*/messages", TO_RECOVER);
        stage.awaitFinished(message, 1);
        assertThat(press(members.get(0), first).content()).startsWith("Recorded");
        assertThat(stage.reminders(stage.channel)).hasSize(1);
        assertRecorded(1);
    }

    private SimulatedMessage firstReminder() {
        stage.pass(HOUR);
        SimulatedMessage first = simulated(awaitReminder(1));
        stage.awaitFinished(message, 1);
        return first;
    }

    private SentMessage awaitReminder(int number) {
        stage.simulator
                .records()
                .awaitMessages(
                        number,
                        sent -> sent.channelId() == stage.channel.id() && sent.interactionId() == 0,
                        TO_RECOVER);
        return stage.reminders(stage.channel).get(number - 1);
    }

    private static InteractionReply press(SimulatedMember member, SimulatedMessage reminder) {
        return member.press(reminder, reminder.buttons().get(0).customId()).awaitReply(TO_RECOVER);
    }

    /** The answer by button is there, and so is each reminder, as sent to all it pinged. */
    private void assertRecorded(int reminders) {
        stage.stopBot();
        EventId event = new EventId(new GuildId(stage.guild.id()), new MessageId(message.id()));
        SqliteSettings settings = SqliteSettings.of(folder.resolve("reminder-bot.db"));
        try (SqliteStorage storage = SqliteStorage.open(settings, InstantSource.system())) {
            List<ReminderLog> logs =
                    storage.read(stores -> stores.reminderLogs().list(event, 10));
            assertThat(logs)
                    .hasSize(reminders)
                    .allSatisfy(log -> assertThat(log.isPending()).isFalse());
            Optional<Reaction> answer = storage.read(stores ->
                    stores.reactions().find(event, new UserId(members.get(0).id())));
            assertThat(answer).map(Reaction::source).contains(AnswerSource.BUTTON);
        }
    }

    private SimulatedMessage simulated(SentMessage sent) {
        return stage.channel.messages().stream()
                .filter(one -> one.id() == sent.id())
                .findFirst()
                .orElseThrow();
    }

    private List<SimulatedMember> without(SimulatedMember answered) {
        return members.stream().filter(member -> !member.equals(answered)).toList();
    }

    private static List<Long> pinged(SentMessage sent) {
        return List.copyOf(sent.pings().everyUser());
    }

    private static List<Long> ids(List<SimulatedMember> members) {
        return members.stream().map(SimulatedMember::id).toList();
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = other.createStatement()) {
            statement.execute(sql);
        }
    }
}
