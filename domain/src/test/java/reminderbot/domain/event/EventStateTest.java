package reminderbot.domain.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import reminderbot.domain.event.EventState.BlockReason;
import reminderbot.domain.event.EventState.CloseReason;
import reminderbot.domain.id.ChannelId;
import reminderbot.domain.id.EventId;
import reminderbot.domain.id.GuildId;
import reminderbot.domain.id.MessageId;
import reminderbot.domain.id.UserId;
import reminderbot.domain.reaction.RequiredReactions;

/** What an event tells of its state and its place. */
class EventStateTest {
    private static final Instant WATCHED = Instant.parse("2026-03-01T12:00:00Z");
    private static final ChannelId CHANNEL = new ChannelId(2);

    @Test
    void every_state_has_its_kind() {
        Map<EventState, Event.Kind> kinds = Map.of(
                new EventState.Active(), Event.Kind.ACTIVE,
                new EventState.Paused(null), Event.Kind.PAUSED,
                new EventState.Blocked(BlockReason.MISSING_PERMISSION), Event.Kind.BLOCKED,
                new EventState.Closed(CloseReason.COMPLETE, WATCHED), Event.Kind.CLOSED,
                new EventState.Archived(WATCHED), Event.Kind.ARCHIVED);

        assertThat(kinds)
                .allSatisfy((state, kind) -> assertThat(Event.Kind.of(state)).isEqualTo(kind));
    }

    @Test
    void a_closed_event_is_over_and_one_that_is_held_back_is_not() {
        Event event = watched(null);

        assertThat(event.closed(CloseReason.BY_MODERATOR, WATCHED).isOver()).isTrue();
        assertThat(event.isOver()).isFalse();
        assertThat(event.paused().isOver()).isFalse();
        assertThat(event.blocked(BlockReason.MISSING_PERMISSION).isOver()).isFalse();
    }

    @Test
    void reminders_go_to_the_events_own_channel_unless_another_was_chosen() {
        ChannelId chosen = new ChannelId(9);

        assertThat(watched(null).target()).isEqualTo(CHANNEL);
        assertThat(watched(chosen).target()).isEqualTo(chosen);
    }

    @Test
    void an_event_is_named_by_its_guild_and_found_by_its_link() {
        Event event = watched(null);

        assertThat(event.id()).isEqualTo(new EventId(new GuildId(1), new MessageId(3)));
        assertThat(event.place().link()).isEqualTo("https://discord.com/channels/1/2/3");
    }

    private static Event watched(@Nullable ChannelId target) {
        return Event.watched(
                new EventPlace(new GuildId(1), CHANNEL, new MessageId(3)),
                new EventTitle("Cup final"),
                ReminderInterval.DEFAULT,
                new EventRules(Audience.EVERYBODY, RequiredReactions.DEFAULT, target, 2, null),
                EventHistory.begins(new UserId(4), WATCHED),
                WATCHED.plus(ReminderInterval.DEFAULT.duration()));
    }
}
