package reminderbot.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static reminderbot.endtoend.Stage.PATIENCE;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reminderbot.simulator.InteractionRecord;
import reminderbot.simulator.SimulatedMember;
import reminderbot.simulator.SimulatedMessage;
import reminderbot.simulator.SimulatedRole;
import reminderbot.simulator.model.Permission;
import reminderbot.simulator.recording.SentMessage;

/** A guild of 250 people, 3 bots and 20 who cannot see the channel, of whom 130 answered before the watch. */
class FirstReminderTest {
    private static final Duration HOUR = Duration.ofHours(1);

    @TempDir
    private Path folder;

    private Stage stage;
    private SimulatedMessage message;
    private List<SimulatedMember> answered = new ArrayList<>();
    private List<SimulatedMember> missing = new ArrayList<>();

    @BeforeEach
    void setUp() {
        stage = new Stage(folder);
        SimulatedRole outsiders = stage.guild.addRole("Outsiders");
        stage.channel.deny(outsiders, Permission.VIEW_CHANNEL);
        stage.guild.addMembers(20, "outside", outsiders);
        List<SimulatedMember> inside = stage.guild.addMembers(229, "inside");
        for (int bot = 1; bot <= 3; bot++) {
            stage.guild.addBotMember("bot" + bot);
        }
        message = stage.moderator.post(stage.channel, "Cup final on Saturday: who is in?");
        answered = new ArrayList<>(inside.subList(0, 129));
        answered.add(stage.moderator);
        missing = new ArrayList<>(inside.subList(129, 229));
        answer();
        stage.startBot();
    }

    /** 110 with one emoji, of whom ten with a second one; five with super reactions alone; the rest with another. */
    private void answer() {
        answered.subList(0, 5).forEach(member -> member.reactSuper(message, "✅"));
        answered.subList(5, 115).forEach(member -> member.react(message, "✅"));
        answered.subList(105, 115).forEach(member -> member.react(message, "❓"));
        answered.subList(115, 130).forEach(member -> member.react(message, "❌"));
    }

    @AfterEach
    void tearDown() {
        stage.close();
    }

    @Test
    void over_its_parts_the_reminder_mentions_exactly_the_missing_each_once() {
        stage.watch(stage.moderator, message);

        stage.pass(HOUR);
        List<SentMessage> parts = stage.awaitReminders(stage.channel, 2);

        assertThat(parts.stream().flatMap(part -> Stage.mentions(part).stream()))
                .containsExactlyInAnyOrderElementsOf(ids(missing));
        assertThat(parts).allSatisfy(part -> {
            assertThat(Stage.allowed(part)).isEqualTo(new TreeSet<>(Stage.mentions(part)));
            assertThat(part.allowedMentions().path("parse")).isEmpty();
            assertThat(part.allowedMentions().path("replied_user").asBoolean(true))
                    .isFalse();
            assertThat(part.pings().everyUser()).isEqualTo(Stage.allowed(part));
            assertThat(part.content().length()).isLessThanOrEqualTo(2000);
        });
        assertThat(parts.get(0).replyTo()).isEqualTo(message.id());
    }

    @Test
    void watching_by_the_menu_does_the_same() {
        stage.watchByMenu(stage.moderator, message);

        stage.pass(HOUR);

        assertThat(pinged(stage.awaitReminders(stage.channel, 2))).isEqualTo(ids(missing));
    }

    @Test
    void nothing_is_stored_before_start_is_pressed() {
        stage.moderator.messageCommand(message, "Watch for answers").awaitReply(PATIENCE);

        assertThat(stage.manage("show", message))
                .isEqualTo(stage.manage("show", stage.moderator.post(stage.channel, "another")));
    }

    @Test
    void before_it_is_due_nothing_goes_out() {
        stage.watch(stage.moderator, message);
        SimulatedMessage sooner = watchedEveryHalfHourElsewhere();

        stage.pass(HOUR.minusMillis(1));
        stage.awaitReminders(sooner.channel(), 1);

        assertThat(stage.reminders(stage.channel)).isEmpty();
    }

    @Test
    void somebody_who_reacts_is_left_out_next_time() {
        stage.watch(stage.moderator, message);
        stage.pass(HOUR);
        stage.awaitReminders(stage.channel, 2);
        stage.awaitFinished(message, 1);
        SimulatedMember late = missing.remove(0);

        late.react(message, "❌");
        stage.pass(HOUR);

        assertThat(pinged(stage.awaitReminders(stage.channel, 4).subList(2, 4))).isEqualTo(ids(missing));
    }

    @Test
    void one_of_two_emojis_removed_is_still_an_answer() {
        stage.watch(stage.moderator, message);

        answered.subList(105, 115).forEach(member -> member.unreact(message, "✅"));
        stage.pass(HOUR);

        assertThat(pinged(stage.awaitReminders(stage.channel, 2))).isEqualTo(ids(missing));
    }

    @Test
    void a_paused_event_reminds_nobody_and_goes_on_on_its_grid_when_resumed() {
        stage.watch(stage.moderator, message);
        SimulatedMessage other = watchedEveryHalfHourElsewhere();
        stage.manage("pause", message);

        stage.pass(HOUR.plusMinutes(20));
        stage.awaitReminders(other.channel(), 1);
        assertThat(stage.reminders(stage.channel)).isEmpty();

        stage.manage("resume", message);
        stage.pass(Duration.ofMinutes(40));

        assertThat(pinged(stage.awaitReminders(stage.channel, 2))).isEqualTo(ids(missing));
    }

    @Test
    void when_everybody_has_answered_the_event_closes_as_complete() {
        stage.watch(stage.moderator, message);

        missing.forEach(member -> member.react(message, "✅"));
        stage.pass(HOUR);
        stage.simulator
                .records()
                .awaitMessages(
                        1,
                        sent -> sent.channelId()
                                == stage.moderator.directMessages().id(),
                        PATIENCE);

        assertThat(stage.reminders(stage.channel)).isEmpty();
        assertThat(stage.manage("show", message).body().toString()).contains("everybody expected has answered");
    }

    private SimulatedMessage watchedEveryHalfHourElsewhere() {
        SimulatedMessage other = stage.moderator.post(stage.guild.addChannel("elsewhere"), "Training?");
        InteractionRecord watch = stage.moderator.command(
                other.channel(), "event watch", Map.of("message", other.link(), "interval", "30m"));
        watch.awaitReply(PATIENCE);
        stage.moderator.pressLabelled(watch.message(), "Start").awaitReply(PATIENCE);
        return other;
    }

    private static Set<Long> pinged(List<SentMessage> parts) {
        return parts.stream()
                .flatMap(part -> part.pings().everyUser().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<Long> ids(List<SimulatedMember> members) {
        return members.stream().map(SimulatedMember::id).collect(Collectors.toCollection(TreeSet::new));
    }
}
