package reminderbot.adapters.discord.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.junit.jupiter.api.Test;
import reminderbot.application.reminder.ReminderMessage;
import reminderbot.domain.id.ChannelId;
import reminderbot.domain.reaction.Emoji;
import reminderbot.domain.reaction.RequiredReactions;

class ReminderRequestTest {
    private static final CardOptions PLAIN = new CardOptions(false, true, emoji -> true);

    @Test
    void the_first_part_replies_and_carries_answer_buttons() {
        DataObject first = body(message("Friday raid", RequiredReactions.DEFAULT, 1, 3));

        assertThat(first.getObject("message_reference").getString("message_id"))
                .isEqualTo(Reminders.PLACE.message().toString());
        assertThat(buttons(first, "custom_id"))
                .containsExactly(
                        "answer:900000000000000003:0",
                        "answer:900000000000000003:1",
                        "answer:900000000000000003:2",
                        "why:lkq5tbrunsg5jeyl:1");
    }

    @Test
    void a_further_part_has_the_card_and_one_button() {
        DataObject second = body(message("Friday raid", RequiredReactions.DEFAULT, 2, 2));

        assertThat(second.hasKey("message_reference")).isFalse();
        assertThat(second.getArray("embeds").getObject(0).getString("title")).isEqualTo("Friday raid");
        assertThat(buttons(second, "custom_id")).containsExactly("why:lkq5tbrunsg5jeyl:2");
    }

    @Test
    void any_emoji_needs_no_answer_buttons() {
        DataObject any = body(message("Friday raid", RequiredReactions.ANY, 1, 1));

        assertThat(buttons(any, "custom_id")).containsExactly("why:lkq5tbrunsg5jeyl:1");
    }

    @Test
    void without_embeds_the_card_is_plain_lines() {
        ReminderMessage message = message("Friday raid", RequiredReactions.DEFAULT, 1, 2);

        DataObject plain = ReminderRequest.body(message, Locale.ENGLISH, PLAIN, true);

        assertThat(plain.getArray("embeds")).isEmpty();
        assertThat(plain.getString("content").lines())
                .startsWith("<@700000000000000001> <@700000000000000002>", "**Friday raid**");
    }

    @Test
    void an_emoji_the_bot_cannot_use_becomes_its_name() {
        ReminderMessage message = message("Friday raid", new RequiredReactions(customEmojis(2)), 1, 1);
        CardOptions firstOnly =
                new CardOptions(true, true, emoji -> emoji.text().contains("emoji_0:"));

        DataObject body = ReminderRequest.body(message, Locale.ENGLISH, firstOnly, true);

        assertThat(buttons(body, "label")).containsExactly("", "a_rather_long_name_of_an_emoji_1", "Why me?");
    }

    @Test
    void another_channel_or_a_hidden_history_gets_no_reply() {
        ReminderMessage elsewhere = Reminders.aReminder(
                Reminders.anEvent(Reminders.PLACE, "Raid", RequiredReactions.DEFAULT, new ChannelId(5)),
                1,
                Reminders.people(1));

        assertThat(body(elsewhere).hasKey("message_reference")).isFalse();
        assertThat(ReminderRequest.body(
                                message("Raid", RequiredReactions.DEFAULT, 1, 1),
                                Locale.ENGLISH,
                                CardOptions.ALL,
                                false)
                        .hasKey("message_reference"))
                .isFalse();
    }

    @Test
    void the_longest_reminder_fits_into_a_message() {
        ReminderMessage longest =
                message("@".repeat(200), new RequiredReactions(customEmojis(RequiredReactions.MOST)), 1, 50);

        assertThat(ReminderRequest.body(longest, Locale.ENGLISH, PLAIN, true).getString("content"))
                .hasSizeLessThanOrEqualTo(Message.MAX_CONTENT_LENGTH);
        DataObject embedded = body(longest);
        assertThat(embedded.getString("content")).hasSizeLessThanOrEqualTo(Message.MAX_CONTENT_LENGTH);
        assertThat(embedded.getArray("components").length()).isEqualTo(5);
    }

    @Test
    void somebody_named_twice_is_mentioned_once() {
        ReminderMessage message = Reminders.aReminder(
                Reminders.anEvent(Reminders.PLACE, "Raid", RequiredReactions.DEFAULT, null),
                1,
                List.of(Reminders.people(1).get(0), Reminders.people(1).get(0)));

        assertThat(body(message).getString("content")).isEqualTo("<@700000000000000001>");
        assertThat(body(message).getObject("allowed_mentions").getArray("users").length())
                .isEqualTo(1);
    }

    private static DataObject body(ReminderMessage message) {
        return ReminderRequest.body(message, Locale.ENGLISH, CardOptions.ALL, true);
    }

    private static List<String> buttons(DataObject body, String field) {
        return body.getArray("components").stream(DataArray::getObject)
                .flatMap(row -> row.getArray("components").stream(DataArray::getObject))
                .map(button -> button.getString(field, ""))
                .toList();
    }

    private static ReminderMessage message(String title, RequiredReactions required, int part, int people) {
        return Reminders.aReminder(
                Reminders.anEvent(Reminders.PLACE, title, required, null), part, Reminders.people(people));
    }

    private static List<Emoji> customEmojis(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> Emoji.of(
                        "<:a_rather_long_name_of_an_emoji_%d:60000000000000000%02d>".formatted(number % 10, number)))
                .toList();
    }
}
