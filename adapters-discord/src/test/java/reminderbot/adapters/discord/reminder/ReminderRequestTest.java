package reminderbot.adapters.discord.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.junit.jupiter.api.Test;
import reminderbot.adapters.discord.Snapshots;
import reminderbot.application.reminder.ReminderMessage;
import reminderbot.domain.id.ChannelId;
import reminderbot.domain.reaction.Emoji;
import reminderbot.domain.reaction.RequiredReactions;

class ReminderRequestTest {
    private static final CardOptions PLAIN = new CardOptions(false, true, emoji -> true);

    @Test
    void the_first_part_replies_and_carries_answer_buttons() {
        Snapshots.check("reminder/first-part", body(message("Friday raid", RequiredReactions.DEFAULT, 1, 3)));
    }

    @Test
    void a_further_part_has_the_card_and_one_button() {
        Snapshots.check("reminder/second-part", body(message("Friday raid", RequiredReactions.DEFAULT, 2, 2)));
    }

    @Test
    void any_emoji_needs_no_answer_buttons() {
        Snapshots.check("reminder/any-emoji", body(message("Friday raid", RequiredReactions.ANY, 1, 1)));
    }

    @Test
    void without_embeds_the_card_is_plain_lines() {
        ReminderMessage message = message("Friday *raid* @everyone", RequiredReactions.DEFAULT, 1, 2);

        Snapshots.check("reminder/plain", ReminderRequest.body(message, Locale.ENGLISH, PLAIN, true));
    }

    @Test
    void an_emoji_the_bot_cannot_use_becomes_its_name() {
        ReminderMessage message = message("Friday raid", new RequiredReactions(customEmojis(7)), 1, 1);
        CardOptions evenOnly = new CardOptions(true, true, emoji -> emoji.text().matches(".*[02468]:.*"));

        Snapshots.check("reminder/custom-emojis", ReminderRequest.body(message, Locale.ENGLISH, evenOnly, true));
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
