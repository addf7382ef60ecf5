package reminderbot.contracts.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import reminderbot.contracts.fixture.EventBuilder;
import reminderbot.contracts.fixture.Events;
import reminderbot.contracts.fixture.Ids;
import reminderbot.contracts.fixture.TestClock;
import reminderbot.domain.event.Event;
import reminderbot.domain.id.EventId;

/** What {@link reminderbot.domain.event.EventRepository} promises whoever asks once more for messages that seem gone. */
public interface EventGoneContract extends StorageContract {
    @Test
    default void messages_gone_by_an_instant_are_listed_of_all_guilds_the_longest_gone_first() {
        Event foreign = gone(1, -5).in(Ids.OTHER_GUILD).build();
        given(
                foreign,
                gone(2, 0).build(),
                gone(3, -10).build(),
                gone(4, 1).build(),
                Events.anEvent().ofMessage(5).build());

        assertThat(goneBy(TestClock.START)).containsExactly(Ids.event(3), foreign.id(), Ids.event(2));
    }

    @Test
    default void of_two_messages_gone_at_once_the_smaller_id_comes_first() {
        given(gone(2, 0).build(), gone(1, 0).build());

        assertThat(goneBy(TestClock.START)).containsExactly(Ids.event(1), Ids.event(2));
    }

    @Test
    default void held_back_events_are_listed_too() {
        given(
                Events.aPausedEvent().ofMessage(1).goneSince(TestClock.START).build(),
                Events.withEverythingSet()
                        .ofMessage(2)
                        .goneSince(TestClock.START)
                        .build());

        assertThat(goneBy(TestClock.START)).containsExactly(Ids.event(1), Ids.event(2));
    }

    @Test
    default void a_message_that_is_there_again_is_not_listed() {
        Event event = gone(1, -5).build();
        given(event);

        given(event.there(TestClock.START));

        assertThat(goneBy(TestClock.START)).isEmpty();
        assertThat(nextGoneAfter(TestClock.START.minusSeconds(60))).isEmpty();
    }

    @Test
    default void the_next_one_gone_after_an_instant_is_the_earliest_of_all_guilds() {
        given(
                gone(1, 7).in(Ids.OTHER_GUILD).build(),
                gone(2, 8).build(),
                gone(3, 0).build());

        assertThat(nextGoneAfter(TestClock.START)).contains(TestClock.START.plusSeconds(7));
        assertThat(nextGoneAfter(TestClock.START.minusMillis(1))).contains(TestClock.START);
    }

    private static EventBuilder gone(int message, int seconds) {
        return Events.anEvent().ofMessage(message).goneSince(TestClock.START.plusSeconds(seconds));
    }

    private List<EventId> goneBy(Instant instant) {
        return unitOfWork().read(stores -> stores.events().listGone(instant));
    }

    private Optional<Instant> nextGoneAfter(Instant instant) {
        return unitOfWork().read(stores -> stores.events().findNextGone(instant));
    }
}
