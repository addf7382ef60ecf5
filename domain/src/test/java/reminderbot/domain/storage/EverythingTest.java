package reminderbot.domain.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import reminderbot.domain.event.Audience;
import reminderbot.domain.event.Event;
import reminderbot.domain.event.EventHistory;
import reminderbot.domain.event.EventPlace;
import reminderbot.domain.event.EventRules;
import reminderbot.domain.event.EventTitle;
import reminderbot.domain.event.ReminderInterval;
import reminderbot.domain.id.ChannelId;
import reminderbot.domain.id.GuildId;
import reminderbot.domain.id.MessageId;
import reminderbot.domain.id.UserId;
import reminderbot.domain.reaction.AnswerSource;
import reminderbot.domain.reaction.Emoji;
import reminderbot.domain.reaction.Reaction;
import reminderbot.domain.reaction.RequiredReactions;

class EverythingTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final Event EVENT = Event.watched(
            new EventPlace(new GuildId(1), new ChannelId(2), new MessageId(3)),
            new EventTitle("Cup final"),
            ReminderInterval.DEFAULT,
            new EventRules(Audience.EVERYBODY, RequiredReactions.DEFAULT, null, 10, null),
            EventHistory.begins(new UserId(4), NOON),
            NOON.plus(ReminderInterval.DEFAULT.duration()));

    @Test
    void the_answers_to_all_events_are_counted() {
        assertThat(new Everything(List.of(), List.of(), List.of(answeredBy(2), answeredBy(0), answeredBy(3))).answers())
                .isEqualTo(5);
        assertThat(Everything.NOTHING.answers()).isZero();
    }

    private static Everything.Watched answeredBy(int people) {
        List<Reaction> answers = IntStream.rangeClosed(1, people)
                .mapToObj(n -> Reaction.seen(EVENT.id(), new UserId(n), Emoji.of("✅"), AnswerSource.REACTION, NOON))
                .toList();
        return new Everything.Watched(EVENT, answers, List.of(), List.of());
    }
}
