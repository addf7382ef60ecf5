package reminderbot.adapters.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static reminderbot.adapters.discord.InboundBot.SOON;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import reminderbot.domain.id.ChannelId;
import reminderbot.domain.id.UserId;
import reminderbot.domain.reaction.Answer;
import reminderbot.domain.reaction.AnswerSource;
import reminderbot.domain.reaction.Emoji;
import reminderbot.domain.reaction.Reaction;
import reminderbot.domain.reminder.PartState;
import reminderbot.domain.reminder.ReminderKind;
import reminderbot.domain.reminder.ReminderLog;
import reminderbot.domain.reminder.ReminderPlan;
import reminderbot.simulator.SimulatedMember;
import reminderbot.simulator.SimulatedMessage;

@Execution(ExecutionMode.CONCURRENT)
class AnswersEndToEndTest {
    private final InboundBot bot = new InboundBot();

    @AfterEach
    void close() {
        bot.close();
    }

    @Test
    void reactions_are_taken_in_order() {
        SimulatedMessage raid = bot.watched("Raid");
        SimulatedMember member = bot.members.get(0);

        for (int i = 0; i < 20; i++) {
            member.react(raid, "✅");
            member.unreact(raid, "✅");
            member.react(raid, "❌");
            member.unreact(raid, "❌");
        }
        member.react(raid, "❓");
        bot.members.get(1).react(raid, "✅");

        bot.eventually(() -> assertThat(bot.stored(raid, bot.members.get(1))).isPresent());
        assertThat(answer(raid, member)).contains(Emoji.of("❓"));
    }

    @Test
    void a_removed_answer_is_gone_and_what_else_is_held_is_read() {
        SimulatedMessage raid = bot.watched("Raid");
        SimulatedMember member = bot.members.get(0);
        member.react(raid, "❌");
        member.react(raid, "✅");
        bot.eventually(() -> assertThat(answer(raid, member)).contains(Emoji.of("✅")));

        member.unreact(raid, "✅");

        bot.eventually(() -> assertThat(answer(raid, member)).contains(Emoji.of("❌")));
    }

    @Test
    void cleared_reactions_are_read_completely() {
        SimulatedMessage raid = bot.watched("Raid");
        bot.members.forEach(member -> member.react(raid, "✅"));
        bot.eventually(() -> assertThat(bot.members)
                .allMatch(member -> bot.stored(raid, member).isPresent()));

        bot.clock.advance(Duration.ofSeconds(1));
        raid.clearReactions();

        bot.eventually(() -> assertThat(bot.members)
                .allMatch(member -> bot.stored(raid, member).isEmpty()));
    }

    @Test
    void bots_other_emojis_and_other_messages_are_no_answers() {
        SimulatedMessage raid = bot.watched("Raid");
        SimulatedMessage other = bot.moderator.post(bot.channel, "Not watched");
        SimulatedMember machine = bot.guild.addBotMember("Machine");

        machine.react(raid, "✅");
        bot.members.get(0).react(raid, "🎉");
        bot.members.get(0).react(other, "✅");
        bot.members.get(1).react(raid, "✅");

        bot.eventually(() -> assertThat(bot.stored(raid, bot.members.get(1))).isPresent());
        assertThat(bot.stored(raid, machine)).isEmpty();
        assertThat(bot.stored(raid, bot.members.get(0))).isEmpty();
        assertThat(bot.stored(other, bot.members.get(0))).isEmpty();
    }

    @Test
    void a_lost_session_has_everything_read_again() {
        SimulatedMessage raid = bot.watched("Raid");

        bot.simulator.gateway().loseSession();
        bot.members.get(0).react(raid, "✅");

        bot.eventually(() -> assertThat(bot.stored(raid, bot.members.get(0))).isPresent());
    }

    @Test
    void an_answer_button_records_and_takes_back() {
        SimulatedMessage raid = bot.watched("Raid");
        SimulatedMember member = bot.members.get(0);
        SimulatedMessage reminder = bot.moderator.post(bot.channel, "stands for a reminder");

        String recorded = press(member, reminder, "answer:" + raid.id() + ":1");
        assertThat(recorded).startsWith("Recorded: your answer to **Raid**").contains("is ❌");
        assertThat(bot.stored(raid, member)).map(Reaction::source).contains(AnswerSource.BUTTON);

        assertThat(press(member, reminder, "answer:" + raid.id() + ":1")).startsWith("Taken back: ❌");
        assertThat(bot.stored(raid, member)).isEmpty();
        assertThat(press(member, reminder, "answer:" + raid.id() + ":3")).startsWith("The time of this button");
    }

    @Test
    void why_me_is_explained_to_those_who_were_pinged_and_to_others() {
        SimulatedMessage raid = bot.watched("Raid");
        SimulatedMember pinged = bot.members.get(0);
        SimulatedMessage reminder = bot.moderator.post(bot.channel, "stands for a reminder");
        ReminderLog log = sentTo(raid, pinged);

        String why = "why:" + log.key() + ":1";
        assertThat(press(pinged, reminder, why))
                .startsWith("You were pinged because you are expected to answer **Raid**")
                .contains("React to the message with ✅ ❌ ❓");
        assertThat(press(bot.members.get(1), reminder, why)).startsWith("This reminder of **Raid**");
    }

    private ReminderLog sentTo(SimulatedMessage raid, SimulatedMember pinged) {
        ReminderPlan plan = ReminderPlan.of(
                new ChannelId(bot.channel.id()), null, bot.clock.instant(), List.of(new UserId(pinged.id())));
        ReminderLog planned = ReminderLog.claimed(
                        bot.id(raid), bot.clock.instant(), ReminderKind.SCHEDULED, bot.clock.instant())
                .planned(plan);
        ReminderLog sent =
                planned.with(plan.parts().get(0), new PartState.DeletedSince()).sent(bot.clock.instant());
        bot.memory.run(stores -> {
            stores.reminderLogs().add(planned);
            stores.reminderLogs().save(sent);
        });
        return sent;
    }

    private Optional<Emoji> answer(SimulatedMessage event, SimulatedMember member) {
        return bot.stored(event, member)
                .map(Reaction::answer)
                .filter(Answer.Given.class::isInstance)
                .map(given -> ((Answer.Given) given).emoji());
    }

    private static String press(SimulatedMember member, SimulatedMessage on, String id) {
        return member.pressForged(on, id).awaitReply(SOON).content();
    }
}
