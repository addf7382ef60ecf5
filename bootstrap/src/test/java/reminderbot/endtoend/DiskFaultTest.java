package reminderbot.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static reminderbot.endtoend.Stage.PATIENCE;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reminderbot.adapters.sqlite.SqliteSettings;
import reminderbot.adapters.sqlite.SqliteStorage;
import reminderbot.contracts.fixture.FileLimit;
import reminderbot.domain.id.EventId;
import reminderbot.domain.id.GuildId;
import reminderbot.domain.id.MessageId;
import reminderbot.domain.id.UserId;
import reminderbot.domain.reaction.AnswerSource;
import reminderbot.domain.reaction.Reaction;
import reminderbot.domain.reminder.ReminderLog;
import reminderbot.simulator.InteractionReply;
import reminderbot.simulator.SimulatedChannel;
import reminderbot.simulator.SimulatedGuild;
import reminderbot.simulator.SimulatedMember;
import reminderbot.simulator.SimulatedMessage;
import reminderbot.simulator.Simulator;
import reminderbot.simulator.model.Permission;
import reminderbot.simulator.recording.SentMessage;

/** The real process, whose disk takes no more while a reminder comes due; it is never restarted. */
class DiskFaultTest {
    private static final Duration TO_START = Duration.ofSeconds(60);
    private static final String NOT_CLAIMED = "what is due could not be claimed";

    @TempDir
    private Path folder;

    private final Simulator simulator = Simulator.start();
    private final SimulatedGuild guild = simulator.addGuild("Guild");
    private final SimulatedChannel channel = guild.addChannel("announcements");
    private final SimulatedMember moderator =
            guild.addMember("Morgan", guild.addRole("Moderators", Permission.MANAGE_EVENTS));
    private final List<SimulatedMember> members = guild.addMembers(3, "member");
    private final SimulatedMessage message = moderator.post(channel, "Cup final: who is in?");

    @AfterEach
    void tearDown() {
        simulator.close();
    }

    @Test
    void while_the_disk_fails_nothing_goes_out_or_is_called_recorded_and_then_everything_is_made_up_for()
            throws Exception {
        simulator.gateway().limitMemberRequests(false);
        try (BotProcess bot = BotProcess.start(simulator, folder, Map.of())) {
            watchForTwoReminders();
            SimulatedMessage first = awaitReminder(1);
            awaitFinished();

            FileLimit.set(bot.pid(), Files.size(folder.resolve("reminder-bot.db-wal")));
            assertThat(press(members.get(0), first).content())
                    .contains("Something went wrong")
                    .contains("the reference");
            bot.awaitLog(NOT_CLAIMED, TO_START);
            assertThat(reminders()).hasSize(1);

            FileLimit.lift(bot.pid());
            awaitReminder(2);
            assertThat(reminders().get(1).pings().everyUser())
                    .contains(members.get(0).id())
                    .hasSize(members.size() + 2);
            assertThat(press(members.get(0), first).content()).startsWith("Recorded");
            bot.terminate();
            assertThat(bot.awaitExit(PATIENCE)).as(bot.log()).isEqualTo(128 + 15);
        }

        assertThat(reminders()).hasSize(2);
        assertBothRemindersAndTheAnswerAreRecorded();
    }

    /** The first comes after four seconds, so that there is time to break the disk before the second. */
    private void watchForTwoReminders() {
        simulator.records().awaitRestCalls(1, "PUT", "/applications/*/commands", TO_START);
        moderator
                .command(channel, "event watch", Map.of("message", message.link(), "interval", "4s", "maximum", 2))
                .awaitReply(PATIENCE);
    }

    private SimulatedMessage awaitReminder(int number) {
        simulator.records().awaitMessages(number, this::isReminder, TO_START);
        long id = reminders().get(number - 1).id();
        return channel.messages().stream()
                .filter(one -> one.id() == id)
                .findFirst()
                .orElseThrow();
    }

    /** Waits until the first reminder is stored as sent. */
    private void awaitFinished() {
        for (int question = 0; question < 200; question++) {
            InteractionReply card = moderator
                    .command(channel, "event show", Map.of("event", message.link()))
                    .awaitReply(PATIENCE);
            if (card.body().toString().contains("1 of at most")) {
                return;
            }
        }
        throw new AssertionError("the first reminder never finished");
    }

    private static InteractionReply press(SimulatedMember member, SimulatedMessage reminder) {
        return member.press(reminder, reminder.buttons().get(0).customId()).awaitReply(PATIENCE);
    }

    private List<SentMessage> reminders() {
        return simulator.records().messagesSent().stream()
                .filter(this::isReminder)
                .toList();
    }

    private boolean isReminder(SentMessage sent) {
        return sent.channelId() == channel.id() && sent.interactionId() == 0;
    }

    private void assertBothRemindersAndTheAnswerAreRecorded() {
        EventId event = new EventId(new GuildId(guild.id()), new MessageId(message.id()));
        try (SqliteStorage storage =
                SqliteStorage.open(SqliteSettings.of(folder.resolve("reminder-bot.db")), InstantSource.system())) {
            List<ReminderLog> logs =
                    storage.read(stores -> stores.reminderLogs().list(event, 10));
            assertThat(logs)
                    .hasSize(2)
                    .allSatisfy(log -> assertThat(log.isPending()).isFalse());
            Optional<Reaction> answer = storage.read(stores ->
                    stores.reactions().find(event, new UserId(members.get(0).id())));
            assertThat(answer).map(Reaction::source).contains(AnswerSource.BUTTON);
        }
    }
}
