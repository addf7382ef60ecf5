package reminderbot.adapters.discord.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.entities.MessageEmbed;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.junit.jupiter.api.Test;
import reminderbot.adapters.discord.interaction.Reply;
import reminderbot.application.event.ShowEvent;
import reminderbot.application.reaction.CallRoll;
import reminderbot.contracts.fixture.Events;
import reminderbot.domain.event.Audience;
import reminderbot.domain.event.Event;
import reminderbot.domain.event.EventHistory;
import reminderbot.domain.event.EventPlace;
import reminderbot.domain.event.EventRules;
import reminderbot.domain.event.EventState;
import reminderbot.domain.event.EventTitle;
import reminderbot.domain.event.ReminderInterval;
import reminderbot.domain.guild.Excuse;
import reminderbot.domain.guild.GuildHours;
import reminderbot.domain.guild.GuildSettings;
import reminderbot.domain.id.ChannelId;
import reminderbot.domain.id.GuildId;
import reminderbot.domain.id.MessageId;
import reminderbot.domain.id.RoleId;
import reminderbot.domain.id.UserId;
import reminderbot.domain.reaction.Answer;
import reminderbot.domain.reaction.AnswerSource;
import reminderbot.domain.reaction.Emoji;
import reminderbot.domain.reaction.Reaction;
import reminderbot.domain.reaction.RequiredReactions;
import reminderbot.domain.reminder.ReminderFailure;
import reminderbot.domain.reminder.ReminderKind;
import reminderbot.domain.reminder.ReminderLog;
import reminderbot.domain.reminder.RollCall;

class CardsTest {
    private static final Instant NOW = Instant.ofEpochSecond(1_800_000_000L);
    private static final UserId ANNA = new UserId(501);
    private static final UserId BEN = new UserId(502);
    private static final UserId CARL = new UserId(503);

    @Test
    void a_watch_says_what_it_means_and_what_is_lacking() {
        RollCall roll = new RollCall(List.of(ANNA), Map.of(BEN, Excuse.AWAY), List.of(CARL));
        List<Permission> lacking = List.of(Permission.VIEW_CHANNEL, Permission.MESSAGE_SEND_IN_THREADS);

        Reply reply = new WatchedCard(Locale.ENGLISH).of(event("Raid", 33), roll, GuildHours.DEFAULT, lacking);

        assertThat(text(reply)).isEqualTo("""
                **Raid** [→](https://discord.com/channels/11/22/33) in <#22>
                Answers found: **1** of 3 expected, **1** missing, 1 excused
                Expected: only <@&71>
                Answers are: ✅ ❌ ❓
                First reminder <t:1800003600:R>, then every 1h, 10 reminders at most
                Nobody is reminded from 22:00 to 08:00 (UTC)
                Reminders go to <#22>
                ⚠️ In <#22> I lack: **View Channel, Send Messages in Threads**. \
                Give it to me there, or reminders cannot go out as they should.""");
        assertThat(buttons(reply)).extracting(Button::getCustomId).containsExactly("edit:33", "undo:33");
    }

    @Test
    void a_large_audience_may_be_one_person() {
        RollCall roll = new RollCall(List.of(), Map.of(), List.of(ANNA));
        Event event = event("Raid", 33);

        Reply english = new ConfirmationCard(Locale.ENGLISH).ofLargeAudience(event, roll, GuildHours.DEFAULT, "word");
        Reply french = new ConfirmationCard(Locale.FRENCH).ofLargeAudience(event, roll, GuildHours.DEFAULT, "word");

        assertThat(text(english)).contains("**1 person** is expected to answer.");
        assertThat(text(french)).contains("La réponse de **1 personne** est attendue.");
    }

    @Test
    void a_card_shows_answers_and_what_became_of_reminders() {
        Event event = event("Raid", 33);
        ReminderLog failed = claimed(event, 2).failed(NOW, ReminderFailure.NOT_PERMITTED);
        List<ReminderLog> reminders = List.of(
                claimed(event, 3).retriedAt(NOW), failed, claimed(event, 1).sent(NOW));
        List<Reaction> answers =
                List.of(answer(event, ANNA, Answer.of(Emoji.of("❌"))), answer(event, BEN, new Answer.Unknown()));

        Reply reply =
                new EventCard(Locale.ENGLISH).of(new ShowEvent.Card(event, answers, reminders, GuildSettings.DEFAULT));

        assertThat(text(reply)).isEqualTo("""
                **Raid** [→](https://discord.com/channels/11/22/33) in <#22>
                State: active
                Reminds every 1h in <#22>, 0 of at most 10 reminders sent
                Next reminder <t:1800003600:R>
                Expected: only <@&71>
                Answers: ✅ 0 · ❌ 1 · ❓ 0 · unknown 1
                Who is missing: use /event missing
                Last reminders:
                <t:1800000003:f>: on its way, 1 try failed
                <t:1800000002:f>: failed, I may not write there (reference %s)
                <t:1800000001:f>: nobody was missing""".formatted(failed.key()));
    }

    @Test
    void a_card_says_when_a_message_that_seems_gone_is_asked_for_again() {
        Event gone = event("Raid", 33).gone(NOW, NOW);

        Reply reply =
                new EventCard(Locale.ENGLISH).of(new ShowEvent.Card(gone, List.of(), List.of(), GuildSettings.DEFAULT));

        assertThat(text(reply))
                .contains("nobody is reminded. I ask again <t:1800001800:R>")
                .doesNotContain("Next reminder");
    }

    @Test
    void every_state_has_words() {
        assertThat(state(new EventState.Paused(null))).isEqualTo("paused");
        assertThat(state(new EventState.Paused(NOW))).isEqualTo("paused until <t:1800000000:f>");
        assertThat(state(new EventState.Archived(NOW)))
                .isEqualTo("archived <t:1800000000:R>: its message or channel is gone");
        for (EventState.CloseReason why : EventState.CloseReason.values()) {
            assertThat(state(new EventState.Closed(why, NOW))).startsWith("closed");
        }
        for (EventState.BlockReason why : EventState.BlockReason.values()) {
            assertThat(state(new EventState.Blocked(why))).startsWith("blocked: ");
        }
    }

    @Test
    void a_pause_that_futile_reminders_brought_about_says_so_and_how_it_ends() {
        Event active = Events.anEvent().build();
        Event untilDeadline = Events.anEvent().endingAt(NOW).build();

        for (Event event : List.of(active, untilDeadline)) {
            Event futile = event.reminded(NOW, true).reminded(NOW, true).reminded(NOW, true);

            assertThat(new StateText(Locale.ENGLISH).of(futile)).isEqualTo("active");
            assertThat(new StateText(Locale.ENGLISH).of(futile.stopped()))
                    .isEqualTo(
                            "paused: three reminders brought no new answer. Use /event resume to let it remind again");
            assertThat(new StateText(Locale.ENGLISH).of(futile.paused())).isEqualTo("paused");
        }
    }

    @Test
    void a_deadline_that_comes_before_the_next_reminder_is_not_called_one() {
        Event last = Events.anEvent().endingAt(NOW).dueAt(NOW).build();

        Reply card =
                new EventCard(Locale.ENGLISH).of(new ShowEvent.Card(last, List.of(), List.of(), GuildSettings.DEFAULT));
        Reply list = new ListCard(Locale.ENGLISH).page(List.of(last), 0);

        assertThat(text(card)).contains("Closes <t:1800000000:F>").doesNotContain("Next reminder");
        assertThat(text(list)).doesNotContain("next reminder");
    }

    @Test
    void every_failure_has_words() {
        for (ReminderFailure why : ReminderFailure.values()) {
            ReminderLog log = claimed(event("Raid", 33), 1).failed(NOW, why);

            assertThat(new ReminderLines(Locale.ENGLISH).of(List.of(log))).hasSize(2);
        }
    }

    @Test
    void missing_people_are_named_and_the_excused_with_their_reasons() {
        RollCall roll = new RollCall(List.of(ANNA), Map.of(BEN, Excuse.TIMED_OUT), List.of(CARL));

        Reply reply = new MissingCard(Locale.ENGLISH).of(new CallRoll.Outcome.Called(event("Raid", 33), roll, NOW));

        assertThat(text(reply)).isEqualTo("""
                **Raid** [→](https://discord.com/channels/11/22/33) in <#22>
                **1** of 3 expected has not answered, 1 has; checked <t:1800000000:R>
                <@503>
                Timed out (1): <@502>""");
    }

    @Test
    void the_largest_cards_fit_into_a_message() {
        String title = "@".repeat(EventTitle.LONGEST);
        Event event = event(title, Long.MAX_VALUE);
        RollCall roll = new RollCall(List.of(), excused(1_200), people(10_000));

        Reply missing = new MissingCard(Locale.ENGLISH).of(new CallRoll.Outcome.Called(event, roll, NOW));
        Reply list = new ListCard(Locale.ENGLISH).page(events(30, title), 1);

        assertThat(text(missing))
                .contains("and 9,940 more")
                .hasSizeLessThanOrEqualTo(MessageEmbed.DESCRIPTION_MAX_LENGTH);
        assertThat(text(list)).hasSizeLessThanOrEqualTo(MessageEmbed.DESCRIPTION_MAX_LENGTH);
    }

    @Test
    void a_list_is_cut_into_pages_and_a_page_too_far_is_the_last() {
        List<Event> events = events(21, "E");

        Reply last = new ListCard(Locale.ENGLISH).page(events, 99);

        assertThat(text(last)).startsWith("21 active\n").contains("/920)").doesNotContain("/919)");
        assertThat(last.cards().get(0).getTitle()).isEqualTo("Events, page 3 of 3");
        assertThat(buttons(last)).extracting(Button::getCustomId).containsExactly("list:1", "list:3");
        assertThat(buttons(last)).extracting(Button::isDisabled).containsExactly(false, true);
        assertThat(buttons(new ListCard(Locale.ENGLISH).page(events.subList(0, 10), 0)))
                .isEmpty();
    }

    @Test
    void no_answer_can_ping() {
        Reply reply = Reply.of("@everyone <@1> <@&2>");

        for (DataObject json :
                List.of(reply.asMessage().toData(), reply.asEdit().toData())) {
            assertThat(json.getObject("allowed_mentions").getArray("parse")).isEmpty();
            assertThat(json.getObject("allowed_mentions").getBoolean("replied_user"))
                    .isFalse();
        }
    }

    private static String state(EventState state) {
        return new StateText(Locale.ENGLISH).of(Events.anEvent().inState(state).build());
    }

    private static List<Button> buttons(Reply reply) {
        return reply.rows().stream().flatMap(row -> row.getButtons().stream()).toList();
    }

    private static String text(Reply reply) {
        return String.valueOf(reply.cards().get(0).getDescription());
    }

    private static List<Event> events(int count, String title) {
        return IntStream.range(0, count).mapToObj(n -> event(title, 900 + n)).toList();
    }

    private static List<UserId> people(int count) {
        return LongStream.range(0, count)
                .mapToObj(n -> new UserId(Long.MAX_VALUE - n))
                .toList();
    }

    private static Map<UserId, Excuse> excused(int count) {
        List<UserId> people = people(count);
        List<Excuse> reasons = List.of(Excuse.values());
        return IntStream.range(0, count)
                .boxed()
                .collect(Collectors.toMap(people::get, n -> reasons.get(n % reasons.size())));
    }

    private static Event event(String title, long message) {
        EventPlace place = new EventPlace(new GuildId(11), new ChannelId(22), new MessageId(message));
        Audience players = new Audience(Set.of(new RoleId(71)), Set.of(), Set.of());
        EventRules rules = new EventRules(players, RequiredReactions.DEFAULT, null, 10, null);
        ReminderInterval hourly = new ReminderInterval(Duration.ofHours(1));
        return Event.watched(
                place,
                new EventTitle(title),
                hourly,
                rules,
                EventHistory.begins(ANNA, NOW),
                NOW.plus(hourly.duration()));
    }

    private static ReminderLog claimed(Event event, int seconds) {
        return ReminderLog.claimed(event.id(), NOW.plusSeconds(seconds), ReminderKind.SCHEDULED, NOW);
    }

    private static Reaction answer(Event event, UserId user, Answer answer) {
        return new Reaction(event.id(), user, answer, AnswerSource.REACTION, NOW, NOW);
    }
}
