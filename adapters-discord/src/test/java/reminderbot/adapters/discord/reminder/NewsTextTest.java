package reminderbot.adapters.discord.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import reminderbot.adapters.discord.text.Texts;
import reminderbot.application.guild.BotPermissions.Lack;
import reminderbot.application.guild.BotPermissions.Needed;
import reminderbot.application.guild.PersonToTell.News;
import reminderbot.domain.event.Event;
import reminderbot.domain.event.EventState;
import reminderbot.domain.id.ChannelId;
import reminderbot.domain.reaction.RequiredReactions;
import reminderbot.domain.reminder.ReminderFailure;
import reminderbot.domain.reminder.ReminderKey;

class NewsTextTest {
    private static final ReminderKey KEY = new ReminderKey("abcdefghijklmnop");
    private static final List<Lack> LACKS = List.of(
            new Lack(new ChannelId(22), Set.of(Needed.VIEW_CHANNEL, Needed.READ_MESSAGE_HISTORY)),
            new Lack(new ChannelId(23), Set.of(Needed.SEND_MESSAGES_IN_THREADS)));

    static Stream<News> everyNews() {
        return Stream.of(
                        Arrays.stream(ReminderFailure.values()).map(why -> new News.ReminderGivenUp(KEY, why)),
                        Arrays.stream(EventState.BlockReason.values()).map(why -> new News.EventBlocked(KEY, why)),
                        Arrays.stream(EventState.CloseReason.values()).map(News.EventClosed::new),
                        Stream.of(
                                new News.RemindersFutile(),
                                new News.EventArchived(),
                                new News.PermissionsLacking(LACKS, 0),
                                new News.EventUnblocked(1),
                                new News.RemovalRefused(KEY)))
                .flatMap(news -> news);
    }

    @ParameterizedTest
    @MethodSource("everyNews")
    void every_piece_of_news_has_its_words(News news) {
        Event event = Reminders.anEvent(Reminders.PLACE, "Friday *raid*", RequiredReactions.DEFAULT, null);

        List<String> lines = NewsText.of(event, news, Locale.ENGLISH).lines().toList();

        assertThat(lines.get(0))
                .isEqualTo("**Friday \\*raid\\*** (<" + event.place().link() + ">)");
        assertThat(lines.get(1)).hasSizeGreaterThan(40).doesNotContain("{", "''");
        assertThat(lines).hasSize(NewsText.reference(news).isPresent() ? 3 : 2);
    }

    @Test
    void only_news_of_a_reminder_has_a_reference() {
        assertThat(NewsText.reference(new News.ReminderGivenUp(KEY, ReminderFailure.NOT_DELIVERED)))
                .contains(KEY);
        assertThat(NewsText.reference(new News.EventBlocked(KEY, EventState.BlockReason.MISSING_PERMISSION)))
                .contains(KEY);
        assertThat(NewsText.reference(new News.EventClosed(EventState.CloseReason.COMPLETE)))
                .isEmpty();
        assertThat(NewsText.reference(new News.RemindersFutile())).isEmpty();
        assertThat(NewsText.reference(new News.RemovalRefused(KEY))).contains(KEY);
    }

    @ParameterizedTest
    @EnumSource(names = "UNKNOWN_WHETHER_SENT", mode = EnumSource.Mode.EXCLUDE)
    void an_earlier_part_may_have_pinged_somebody(ReminderFailure why) {
        assertThat(Texts.of("news", Locale.ENGLISH).get("given-up." + why))
                .contains("some people may have been pinged")
                .doesNotContain("not sent");
    }
}
