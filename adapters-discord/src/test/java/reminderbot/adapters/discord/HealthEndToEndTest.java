package reminderbot.adapters.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static reminderbot.adapters.discord.InboundBot.card;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reminderbot.domain.reminder.ReminderFailure;
import reminderbot.domain.reminder.ReminderKind;
import reminderbot.domain.reminder.ReminderLog;
import reminderbot.simulator.SimulatedMember;
import reminderbot.simulator.SimulatedMessage;
import reminderbot.simulator.model.Permission;

class HealthEndToEndTest {
    private final InboundBot bot = new InboundBot();

    @AfterEach
    void close() {
        bot.close();
    }

    @Test
    void all_is_well() {
        bot.watched("Raid");

        assertThat(health().lines())
                .hasSize(5)
                .allMatch(line -> line.startsWith("✅"))
                .last()
                .isEqualTo("✅ No failed reminder among one open event");
    }

    @Test
    void rights_the_bot_lacks_and_reminders_that_failed_are_named() {
        SimulatedMessage raid = bot.watched("Raid");
        fail(raid, ReminderFailure.NOT_DELIVERED);
        bot.channel.deny(bot.guild.botMember(), Permission.SEND_MESSAGES);
        bot.eventually(() -> assertThat(health()).contains("I lack: **Send Messages**"));

        assertThat(health()).contains("⚠️ **Raid** ", "failed, Discord did not take it (reference ");
    }

    @Test
    void a_cancelled_reminder_is_no_failure() {
        fail(bot.watched("Raid"), ReminderFailure.CANCELLED);

        assertThat(health()).contains("✅ No failed reminder");
    }

    @Test
    void a_storage_that_fails_is_an_answer_too() {
        bot.storage.fail(true);

        assertThat(health()).contains("❌ The storage does not answer").contains("✅ Connected to Discord");
    }

    @Test
    void it_is_for_moderators() {
        assertThat(bot.answer(bot.members.get(0), "health", Map.of()).content())
                .startsWith("This is for people who may manage events");
    }

    @Test
    void help_says_what_the_reader_can_do_and_no_more() {
        assertThat(help(bot.members.get(0))).contains("/me open").doesNotContain("/event", "/settings");
        assertThat(help(bot.moderator)).contains("/me open", "/event watch").doesNotContain("/settings");
        assertThat(help(bot.guild.owner())).contains("/event watch", "/settings setup");
    }

    private String help(SimulatedMember reader) {
        return card(bot.answer(reader, "help", Map.of()));
    }

    private String health() {
        return card(bot.answer(bot.moderator, "health", Map.of()));
    }

    private void fail(SimulatedMessage event, ReminderFailure why) {
        bot.memory.run(stores -> stores.reminderLogs()
                .add(ReminderLog.claimed(
                                bot.id(event), bot.clock.instant(), ReminderKind.SCHEDULED, bot.clock.instant())
                        .failed(bot.clock.instant(), why)));
    }
}
