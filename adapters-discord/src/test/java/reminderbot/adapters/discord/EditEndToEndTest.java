package reminderbot.adapters.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static reminderbot.adapters.discord.InboundBot.SOON;
import static reminderbot.adapters.discord.InboundBot.card;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reminderbot.domain.event.Event;
import reminderbot.domain.id.ChannelId;
import reminderbot.simulator.InteractionRecord;
import reminderbot.simulator.InteractionReply;
import reminderbot.simulator.SimulatedChannel;
import reminderbot.simulator.SimulatedMessage;
import reminderbot.simulator.interaction.CallbackType;
import reminderbot.simulator.model.Permission;

class EditEndToEndTest {
    private final InboundBot bot = new InboundBot();

    @AfterEach
    void close() {
        bot.close();
    }

    @Test
    void options_change_what_they_name_and_nothing_else() {
        SimulatedMessage raid = bot.watched("Raid");

        InteractionReply reply =
                edit(raid, Map.of("interval", "2h30", "title", "Finals", "maximum", 3, "deadline", "in 3d"));

        Instant deadline = bot.clock.instant().plus(Duration.ofDays(3));
        assertThat(reply.content()).startsWith("Changed: **Finals** ");
        assertThat(card(reply))
                .contains(
                        "Reminds every 2h 30m in " + bot.channel.mention() + ", 0 of at most 3",
                        "Closes <t:%d:F>".formatted(deadline.getEpochSecond()));
        Event event = event(raid);
        assertThat(event.title().text()).isEqualTo("Finals");
        assertThat(event.rules().required().emojis()).hasSize(3);

        edit(raid, Map.of("deadline", "none", "answers", "any"));
        assertThat(event(raid).rules().deadline()).isNull();
        assertThat(event(raid).rules().required().isAny()).isTrue();
        assertThat(event(raid).interval().duration()).isEqualTo(Duration.ofMinutes(150));
    }

    @Test
    void the_role_of_everybody_makes_the_audience_whole_again() {
        SimulatedMessage raid = bot.watched("Raid");
        var team = bot.guild.addRole("Team");

        edit(raid, Map.of("audience", team));
        assertThat(event(raid).rules().audience().roles()).hasSize(1);
        edit(raid, Map.of("audience", bot.guild.everyone()));

        assertThat(event(raid).rules().audience().roles()).isEmpty();
    }

    @Test
    void without_options_a_form_opens_that_is_filled_in_and_changes_only_what_was_changed_in_it() {
        SimulatedMessage raid = bot.watched("Raid");
        Event before = event(raid);

        InteractionRecord opened = command(raid, Map.of());
        String form = opened.awaitModal(SOON).toString();
        InteractionReply unchanged = bot.moderator.submitModal(opened, Map.of()).awaitReply(SOON);

        assertThat(form).contains("\"value\":\"Raid\"", "\"value\":\"1h\"", "\"value\":\"10\"", "\"value\":\"✅ ❌ ❓\"");
        assertThat(unchanged.content()).startsWith("Changed:");
        assertThat(event(raid)).isEqualTo(before);

        bot.moderator
                .submitModal(command(raid, Map.of()), Map.of("title", "Finals", "deadline", "2099-01-01 18:00"))
                .awaitReply(SOON);
        assertThat(event(raid)).isEqualTo(before);
        bot.moderator
                .submitModal(command(raid, Map.of()), Map.of("title", "Finals", "deadline", "in 2d"))
                .awaitReply(SOON);

        assertThat(event(raid).title().text()).isEqualTo("Finals");
        assertThat(event(raid).rules().deadline()).isEqualTo(bot.clock.instant().plus(Duration.ofDays(2)));
        assertThat(command(raid, Map.of()).awaitModal(SOON).toString()).contains("\"value\":\"Finals\"");
    }

    @Test
    void a_field_that_cannot_be_read_is_refused_and_nothing_is_changed() {
        SimulatedMessage raid = bot.watched("Raid");
        Event before = event(raid);

        assertThat(submit(raid, "interval", "soon").content()).startsWith("I cannot read “soon” as a duration");
        assertThat(submit(raid, "maximum", "many").content()).startsWith("An event can have from 1 to 1000 reminders");
        assertThat(submit(raid, "maximum", "1001").content()).startsWith("An event can have from 1 to 1000 reminders");
        assertThat(submit(raid, "answers", "yes").content()).contains("is not an emoji");
        assertThat(submit(raid, "deadline", "sometime").content()).startsWith("I cannot read “sometime” as a time");
        assertThat(submit(raid, "deadline", "2020-01-01").content()).startsWith("That time has passed already");
        assertThat(event(raid)).isEqualTo(before);
    }

    @Test
    void the_answer_to_a_watch_has_a_button_that_opens_the_form() {
        SimulatedMessage raid = bot.moderator.post(bot.channel, "Raid");
        SimulatedMessage watched = InboundBot.messageOf(bot.moderator.messageCommand(raid, "Watch for answers"));

        InteractionRecord opened = bot.moderator.pressLabelled(watched, "Edit");
        opened.awaitModal(SOON);
        bot.moderator.submitModal(opened, Map.of("interval", "1j")).awaitReply(SOON);

        assertThat(event(raid).interval().duration()).isEqualTo(Duration.ofDays(1));
    }

    @Test
    void reminders_that_more_people_could_read_are_asked_about_first() {
        SimulatedChannel board = bot.guild.addChannel("board");
        board.deny(bot.guild.everyone(), Permission.VIEW_CHANNEL);
        board.allow(bot.moderator, Permission.VIEW_CHANNEL, Permission.READ_MESSAGE_HISTORY);
        board.allow(bot.guild.botMember(), Permission.VIEW_CHANNEL, Permission.READ_MESSAGE_HISTORY);
        SimulatedMessage secret = bot.watched(board, "Secret");

        InteractionRecord question = command(secret, Map.of("channel", bot.channel));
        SimulatedMessage asked = InboundBot.messageOf(question);
        assertThat(event(secret).target()).isEqualTo(new ChannelId(board.id()));
        bot.moderator.pressLabelled(asked, "Start").awaitReply(SOON);

        assertThat(event(secret).target()).isEqualTo(new ChannelId(bot.channel.id()));
        edit(secret, Map.of("channel", board));
        assertThat(event(secret).rules().target()).isNull();
    }

    @Test
    void who_may_not_manage_the_event_gets_no_form_but_the_answer_for_one_that_does_not_exist() {
        SimulatedMessage raid = bot.watched("Raid");

        InteractionRecord refused =
                bot.members.get(0).command(bot.channel, "event edit", Map.of("event", String.valueOf(raid.id())));

        assertThat(refused.awaitReply(SOON).content()).startsWith("I know no such event here");
        assertThat(refused.acknowledged()).contains(CallbackType.REPLY);
        assertThat(refused.awaitReply(SOON).ephemeral()).isTrue();
    }

    @Test
    void a_pause_ends_by_itself_and_an_event_that_is_over_opens_again() {
        SimulatedMessage raid = bot.watched("Raid");
        Instant until = bot.clock.instant().plus(Duration.ofDays(2));

        assertThat(bot.answer(bot.moderator, "event pause", Map.of("event", raid.link(), "until", "in 2d"))
                        .content())
                .contains("go on by themselves <t:%d:F>".formatted(until.getEpochSecond()));
        assertThat(event(raid).kind()).isEqualTo(Event.Kind.PAUSED);
        assertThat(event(raid).restsUntil(bot.clock.instant())).isEqualTo(until);
        bot.answer("event close", raid);
        assertThat(bot.answer("event reopen", raid).content()).startsWith("Open again: **Raid** ");
        assertThat(event(raid).kind()).isEqualTo(Event.Kind.ACTIVE);
        assertThat(bot.answer("event reopen", raid).content()).startsWith("This event is not over");
    }

    private InteractionReply submit(SimulatedMessage event, String field, String text) {
        return bot.moderator
                .submitModal(command(event, Map.of()), Map.of(field, text))
                .awaitReply(SOON);
    }

    private InteractionReply edit(SimulatedMessage event, Map<String, ?> options) {
        return command(event, options).awaitReply(SOON);
    }

    private InteractionRecord command(SimulatedMessage event, Map<String, ?> options) {
        Map<String, Object> all = new HashMap<>(options);
        all.put("event", String.valueOf(event.id()));
        InteractionRecord record = bot.moderator.command(event.channel(), "event edit", all);
        record.awaitReply(SOON);
        return record;
    }

    private Event event(SimulatedMessage message) {
        return bot.event(message).orElseThrow();
    }
}
