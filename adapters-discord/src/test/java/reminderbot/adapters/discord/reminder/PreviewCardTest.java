package reminderbot.adapters.discord.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.MessageEmbed;
import org.junit.jupiter.api.Test;
import reminderbot.adapters.discord.interaction.Reply;
import reminderbot.application.reaction.CallRoll;
import reminderbot.application.reminder.PreviewReminder;
import reminderbot.domain.event.EventPlace;
import reminderbot.domain.event.EventTitle;
import reminderbot.domain.guild.Excuse;
import reminderbot.domain.guild.GuildLimits;
import reminderbot.domain.guild.PublicLanguage;
import reminderbot.domain.id.ChannelId;
import reminderbot.domain.id.GuildId;
import reminderbot.domain.id.MessageId;
import reminderbot.domain.id.UserId;
import reminderbot.domain.reaction.RequiredReactions;
import reminderbot.domain.reminder.RollCall;

class PreviewCardTest {
    private static final EventPlace FAR =
            new EventPlace(new GuildId(Long.MAX_VALUE), new ChannelId(Long.MAX_VALUE), new MessageId(Long.MAX_VALUE));

    @Test
    void the_largest_preview_fits_into_a_message_and_counts_whom_it_does_not_name() {
        Reply reply = preview(people(10_000), GuildLimits.LARGEST_MENTION_CAP, CardOptions.ALL);

        assertThat(reply.text()).hasSizeLessThanOrEqualTo(Message.MAX_CONTENT_LENGTH);
        assertThat(reply.cards()).hasSize(3);
        assertThat(reply.cards().stream().mapToInt(MessageEmbed::getLength).sum())
                .isLessThanOrEqualTo(MessageEmbed.EMBED_MAX_LENGTH_BOT);
        assertThat(reply.cards().get(1).getDescription()).endsWith("and **350** people in 7 more messages");
        assertThat(reply.asEdit().toData().getObject("allowed_mentions").hasKey("users"))
                .isFalse();
    }

    @Test
    void the_largest_plain_preview_fits_too() {
        Reply reply = preview(people(10_000), 50, new CardOptions(false, true, emoji -> true));

        assertThat(reply.text()).hasSizeLessThanOrEqualTo(Message.MAX_CONTENT_LENGTH);
        assertThat(reply.cards()).hasSize(1);
    }

    private static Reply preview(List<UserId> missing, int cap, CardOptions options) {
        List<Excuse> reasons = List.of(Excuse.values());
        Map<UserId, Excuse> excused = IntStream.range(0, 9_000)
                .boxed()
                .collect(Collectors.toMap(missing::get, number -> reasons.get(number % reasons.size())));
        CallRoll.Outcome.Called called = new CallRoll.Outcome.Called(
                Reminders.anEvent(FAR, "@".repeat(EventTitle.LONGEST), RequiredReactions.DEFAULT, null),
                new RollCall(List.of(), excused, missing),
                Reminders.NOW);
        return new PreviewCard(Locale.ENGLISH, Locale.ENGLISH, options)
                .of(new PreviewReminder.Preview(called, missing.subList(0, cap), PublicLanguage.OF_GUILD));
    }

    private static List<UserId> people(int count) {
        return LongStream.range(0, count)
                .mapToObj(number -> new UserId(Long.MAX_VALUE - number))
                .toList();
    }
}
