package reminderbot.domain.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import reminderbot.domain.event.EventState.BlockReason;
import reminderbot.domain.event.EventState.CloseReason;
import reminderbot.domain.id.ChannelId;
import reminderbot.domain.id.GuildId;
import reminderbot.domain.id.MessageId;
import reminderbot.domain.id.UserId;
import reminderbot.domain.reaction.RequiredReactions;

/** What becomes of an event when Discord says that its message is gone. */
class GoneTest {
    private static final Instant WATCHED = Instant.parse("2026-03-01T12:00:00Z");
    private static final Instant GONE = WATCHED.plusSeconds(60);
    private static final Instant SECOND = GONE.plus(Duration.ofMinutes(30));

    private final Event event = Event.watched(
            new EventPlace(new GuildId(1), new ChannelId(2), new MessageId(3)),
            new EventTitle("Cup final"),
            ReminderInterval.DEFAULT,
            new EventRules(Audience.EVERYBODY, RequiredReactions.DEFAULT, null, 10, null),
            EventHistory.begins(new UserId(4), WATCHED),
            WATCHED.plus(ReminderInterval.DEFAULT.duration()));

    @Test
    void the_first_time_is_remembered_and_the_second_read_is_half_an_hour_later() {
        Event held = event.gone(GONE.minusMillis(5), GONE);

        assertThat(held.secondReadAt()).contains(SECOND);
        assertThat(held.state()).isEqualTo(new EventState.Active());
        assertThat(held.nextReminderAt()).isEqualTo(event.nextReminderAt());
        assertThat(event.secondReadAt()).isEmpty();
    }

    @Test
    void what_discord_says_before_the_second_read_is_due_changes_nothing() {
        Event held = event.gone(GONE, GONE);

        assertThat(held.gone(SECOND.minusMillis(1), SECOND.plusSeconds(5))).isEqualTo(held);
    }

    @Test
    void gone_at_the_second_read_as_well_it_is_archived() {
        Event archived = event.gone(GONE, GONE).gone(SECOND, SECOND.plusMillis(7));

        assertThat(archived.state()).isEqualTo(new EventState.Archived(SECOND.plusMillis(7)));
        assertThat(archived.nextReminderAt()).isNull();
        assertThat(archived.secondReadAt()).isEmpty();
        assertThat(archived.isOver()).isTrue();
    }

    @Test
    void there_again_it_is_as_it_was_before() {
        assertThat(event.gone(GONE, GONE).there(SECOND)).isEqualTo(event);
        assertThat(event.there(SECOND)).isEqualTo(event);
    }

    @Test
    void a_read_that_began_before_discord_said_gone_proves_nothing() {
        Event held = event.gone(GONE, GONE);

        assertThat(held.there(GONE.minusMillis(1))).isEqualTo(held);
    }

    @Test
    void an_event_that_is_held_back_anyway_is_archived_too() {
        assertThat(event.paused().gone(GONE, GONE).gone(SECOND, SECOND).kind()).isEqualTo(Event.Kind.ARCHIVED);
        assertThat(event.blocked(BlockReason.MISSING_PERMISSION)
                        .gone(GONE, GONE)
                        .gone(SECOND, SECOND)
                        .kind())
                .isEqualTo(Event.Kind.ARCHIVED);
    }

    @Test
    void nobody_asks_for_the_message_of_an_event_that_is_over() {
        Event closed = event.gone(GONE, GONE).closed(CloseReason.BY_MODERATOR, GONE);

        assertThat(closed.secondReadAt()).isEmpty();
        assertThat(closed.gone(SECOND, SECOND)).isEqualTo(closed);
        EventHistory gone = event.history().goneSince(GONE);
        assertThatThrownBy(() -> new Event(
                        event.place(),
                        event.title(),
                        null,
                        event.interval(),
                        WATCHED,
                        event.rules(),
                        closed.state(),
                        null,
                        gone))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nobody asks");
    }
}
