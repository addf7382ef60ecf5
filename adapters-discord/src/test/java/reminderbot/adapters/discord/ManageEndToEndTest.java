package reminderbot.adapters.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static reminderbot.adapters.discord.InboundBot.SOON;
import static reminderbot.adapters.discord.InboundBot.card;
import static reminderbot.adapters.discord.InboundBot.messageOf;

import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reminderbot.domain.event.Event;
import reminderbot.domain.reminder.ReminderKind;
import reminderbot.domain.reminder.ReminderLog;
import reminderbot.simulator.InteractionReply;
import reminderbot.simulator.SimulatedMessage;
import reminderbot.simulator.model.Permission;

class ManageEndToEndTest {
    private final InboundBot bot = new InboundBot();

    @AfterEach
    void close() {
        bot.close();
    }

    @Test
    void an_event_is_paused_resumed_and_closed() {
        SimulatedMessage raid = bot.watched("Raid");

        assertThat(bot.answer("event pause", raid).content())
                .isEqualTo("Paused: **Raid** [→](%s). Nobody is reminded until you use /event resume."
                        .formatted(raid.link()));
        assertThat(bot.event(raid)).map(Event::kind).contains(Event.Kind.PAUSED);
        assertThat(bot.answer("event pause", raid).content()).startsWith("This event is paused already");

        assertThat(bot.answer("event resume", raid).content()).startsWith("Resumed: **Raid**");
        assertThat(bot.event(raid)).map(Event::kind).contains(Event.Kind.ACTIVE);
        assertThat(bot.answer("event resume", raid).content()).startsWith("This event is neither paused nor blocked");

        assertThat(bot.answer("event close", raid).content()).startsWith("Closed: **Raid**");
        assertThat(bot.event(raid)).map(Event::kind).contains(Event.Kind.CLOSED);
        assertThat(bot.answer("event close", raid).content()).startsWith("This event is over already.");
    }

    @Test
    void a_link_names_an_event_too() {
        SimulatedMessage raid = bot.watched("Raid");

        bot.answer(bot.moderator, "event pause", Map.of("event", "<" + raid.link() + ">"));

        assertThat(bot.event(raid)).map(Event::kind).contains(Event.Kind.PAUSED);
    }

    @Test
    void unwatch_asks_first_and_forgets_then() {
        SimulatedMessage raid = bot.watched("Raid");

        SimulatedMessage question = unwatchQuestion(raid);
        assertThat(bot.event(raid)).isPresent();
        assertThat(bot.moderator
                        .pressLabelled(question, "Keep it")
                        .awaitReply(SOON)
                        .content())
                .startsWith("Kept: **Raid**");
        assertThat(bot.event(raid)).isPresent();

        InteractionReply forgotten =
                bot.moderator.pressLabelled(unwatchQuestion(raid), "Forget it").awaitReply(SOON);
        assertThat(forgotten.content()).startsWith("Forgotten: **Raid**");
        assertThat(forgotten.body().components()).isEmpty();
        assertThat(bot.event(raid)).isEmpty();
    }

    @Test
    void remind_makes_a_reminder_due_once() {
        SimulatedMessage raid = bot.watched("Raid");

        assertThat(bot.answer("event remind", raid).content()).startsWith("A reminder of **Raid**");
        Optional<ReminderLog> pending =
                bot.memory.read(stores -> stores.reminderLogs().findPending(bot.id(raid)));
        assertThat(pending).map(ReminderLog::kind).contains(ReminderKind.MANUAL);
        assertThat(bot.answer("event remind", raid).content())
                .startsWith("A reminder of this event is on its way already.");
    }

    @Test
    void show_tells_what_is_stored() {
        SimulatedMessage raid = bot.watched("Raid [click](https://evil.example) @everyone");
        bot.members.get(0).react(raid, "✅");
        bot.eventually(() -> assertThat(bot.stored(raid, bot.members.get(0))).isPresent());
        bot.answer("event remind", raid);

        String card = card(bot.answer("event show", raid));

        assertThat(card)
                .contains(
                        "\\[click\\]\\(https\\:",
                        "State: active",
                        "Reminds every 1h in " + bot.channel.mention() + ", 0 of at most 10 reminders sent",
                        "Answers: ✅ 1 · ❌ 0 · ❓ 0",
                        "Last reminders:\n<t:%d:f>: on its way"
                                .formatted(bot.clock.instant().getEpochSecond()))
                .doesNotContain("@everyone");
    }

    @Test
    void missing_names_people_without_pinging_and_says_who_is_excused() {
        SimulatedMessage raid = bot.watched("Raid");
        bot.members.get(0).react(raid, "✅");
        bot.optOut(bot.members.get(1));

        InteractionReply reply = bot.answer("event missing", raid);

        assertThat(card(reply))
                .contains(
                        "**3** of 5 expected have not answered, 1 has",
                        bot.members.get(2).mention(),
                        "Want no reminders (1): " + bot.members.get(1).mention());
        assertThat(reply.ephemeral()).isTrue();
    }

    @Test
    void what_cannot_be_read_completely_is_not_guessed() {
        SimulatedMessage raid = bot.watched("Raid");
        bot.channel.deny(bot.guild.everyone(), Permission.READ_MESSAGE_HISTORY);
        bot.channel.allow(bot.moderator, Permission.READ_MESSAGE_HISTORY);

        assertThat(bot.answer("event missing", raid).content()).startsWith("I could not read all the answers");
    }

    @Test
    void the_list_is_sorted_by_state_and_its_pages_survive() {
        IntStream.rangeClosed(1, 11).forEach(n -> bot.watched("Event " + n));
        SimulatedMessage paused = bot.watched("Held");
        bot.answer("event pause", paused);

        var list = bot.moderator.command(bot.channel, "event list");
        SimulatedMessage first = messageOf(list);
        String firstCard = card(list.reply().orElseThrow());
        String secondCard = card(bot.moderator.pressLabelled(first, "Next").awaitReply(SOON));

        assertThat(firstCard)
                .startsWith("11 active · 1 paused\n")
                .contains("Event 11")
                .doesNotContain("Held");
        assertThat(secondCard).contains("**Event 1** [→](", "⏸️ **Held** [→](").doesNotContain("Event 11");
        assertThat(first.buttons().get(1).disabled()).isTrue();
        assertThat(card(bot.moderator.press(first, "list:0").awaitReply(SOON))).isEqualTo(firstCard);
    }

    private SimulatedMessage unwatchQuestion(SimulatedMessage event) {
        return messageOf(
                bot.moderator.command(bot.channel, "event unwatch", Map.of("event", String.valueOf(event.id()))));
    }
}
