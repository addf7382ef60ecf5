package reminderbot.adapters.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static reminderbot.adapters.discord.InboundBot.SOON;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import reminderbot.application.reminder.SendReminder;
import reminderbot.domain.event.Event;
import reminderbot.domain.reaction.AnswerSource;
import reminderbot.domain.reaction.Reaction;
import reminderbot.simulator.SimulatedChannel;
import reminderbot.simulator.SimulatedMember;
import reminderbot.simulator.SimulatedMessage;
import reminderbot.simulator.SimulatedRole;
import reminderbot.simulator.model.Permission;
import reminderbot.simulator.recording.SentMessage;

/** Whatever takes a permission from the bot is told before a reminder fails, and whatever gives it back is enough. */
@Execution(ExecutionMode.CONCURRENT)
class PermissionsEndToEndTest {
    private final InboundBot bot = new InboundBot();
    private final SimulatedRole role = bot.guild.addRole("For bots");

    @AfterEach
    void close() {
        bot.close();
    }

    @Test
    void an_overwrite_that_silences_the_bot_is_told_by_name() {
        bot.watched("Raid");

        bot.channel.deny(bot.guild.botRole(), Permission.SEND_MESSAGES);

        assertThat(told(1)).contains("would fail").contains("**Send Messages** in " + bot.channel.mention());
    }

    @Test
    void a_role_that_loses_a_permission_or_is_taken_from_the_bot_or_deleted_is_told() {
        onlyTheRoleMaySend();
        bot.watched("Raid");

        role.revoke(Permission.SEND_MESSAGES);
        assertThat(told(1)).contains("Send Messages");
        bot.clock.advance(Duration.ofDays(1));
        role.grant(Permission.SEND_MESSAGES);
        bot.guild.botMember().removeRole(role);
        assertThat(told(2)).contains("Send Messages");
        bot.clock.advance(Duration.ofDays(1));
        bot.guild.botMember().addRole(role);
        role.delete();
        assertThat(told(3)).contains("Send Messages");
    }

    @Test
    void a_locked_thread_is_told() {
        SimulatedChannel thread = bot.channel.addThread("thread", bot.moderator);
        bot.watched(thread, "Raid in a thread");

        thread.setLocked(true);

        assertThat(told(1)).contains("**Manage Threads** in " + thread.mention());
    }

    @Test
    void a_fault_is_told_once_a_day() {
        bot.watched("Raid");
        bot.channel.deny(bot.guild.botRole(), Permission.SEND_MESSAGES);
        told(1);

        bot.channel.reset(bot.guild.botRole(), Permission.SEND_MESSAGES);
        bot.channel.deny(bot.guild.botRole(), Permission.SEND_MESSAGES);
        bot.channel.deny(bot.guild.botRole(), Permission.READ_MESSAGE_HISTORY);

        assertThat(told(2)).contains("Read Message History, Send Messages");
        bot.clock.advance(Duration.ofDays(1));
        bot.guild.addRole("Another");
        assertThat(told(3)).contains("Read Message History, Send Messages");
    }

    @Test
    void a_blocked_event_goes_on_when_the_permission_is_back() {
        SimulatedMessage raid = bot.watched("Raid");
        bot.channel.deny(bot.guild.botRole(), Permission.SEND_MESSAGES);
        told(1);
        bot.answer("event remind", raid);
        assertThat(bot.sendPending(raid)).isInstanceOf(SendReminder.Outcome.NotPermitted.class);
        assertThat(bot.event(raid)).map(Event::kind).contains(Event.Kind.BLOCKED);
        assertThat(told(2)).contains("held back").contains("by itself");

        bot.channel.reset(bot.guild.botRole(), Permission.SEND_MESSAGES);

        assertThat(told(3)).contains("reminds again by itself");
        assertThat(bot.event(raid)).map(Event::kind).contains(Event.Kind.ACTIVE);
    }

    @Test
    void members_who_cannot_react_still_answer_by_button() {
        SimulatedMessage raid = bot.watched("Raid");
        SimulatedMember member = bot.members.get(0);
        bot.channel.deny(bot.guild.everyone(), Permission.ADD_REACTIONS);
        assertThat(member.may(bot.channel, Permission.ADD_REACTIONS)).isFalse();
        bot.answer("event remind", raid);
        bot.sendPending(raid);
        SimulatedMessage reminder = bot.channel.messages().stream()
                .filter(message -> !message.buttons().isEmpty())
                .findFirst()
                .orElseThrow();

        String answer = member.press(reminder, reminder.buttons().get(0).customId())
                .awaitReply(SOON)
                .content();

        assertThat(answer).startsWith("Recorded");
        assertThat(bot.stored(raid, member)).map(Reaction::source).contains(AnswerSource.BUTTON);
    }

    private void onlyTheRoleMaySend() {
        bot.guild.everyone().revoke(Permission.SEND_MESSAGES);
        role.grant(Permission.SEND_MESSAGES);
        bot.guild.botMember().addRole(role);
        bot.moderator.addRole(role);
    }

    /** The n-th piece of news that the moderator is told. */
    private String told(int n) {
        long direct = bot.moderator.directMessages().id();
        List<SentMessage> news = bot.simulator.records().awaitMessages(n, sent -> sent.channelId() == direct, SOON);
        return news.get(n - 1).content();
    }
}
