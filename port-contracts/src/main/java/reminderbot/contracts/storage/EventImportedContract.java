package reminderbot.contracts.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import reminderbot.contracts.fixture.EventBuilder;
import reminderbot.contracts.fixture.Events;
import reminderbot.contracts.fixture.Ids;
import reminderbot.contracts.fixture.TestClock;
import reminderbot.domain.event.Event;
import reminderbot.domain.event.EventHistory;
import reminderbot.domain.id.EventId;

/** What {@link reminderbot.domain.event.EventRepository} promises whoever begins with imported events. */
public interface EventImportedContract extends StorageContract {
    @Test
    default void imported_events_of_all_guilds_are_listed_by_message_whatever_their_state() {
        Event foreign = imported(Events.anEvent(), 2).in(Ids.OTHER_GUILD).build();
        given(
                imported(Events.aPausedEvent(), 3).build(),
                foreign,
                imported(Events.anEvent(), 1).build(),
                Events.anEvent().ofMessage(4).build());

        assertThat(listed()).containsExactly(Ids.event(1), foreign.id(), Ids.event(3));
    }

    @Test
    default void an_event_that_was_begun_with_is_not_listed_any_more() {
        Event event = imported(Events.anEvent(), 1).build();
        given(event);

        given(event.begun(TestClock.START.plusSeconds(7)));

        assertThat(listed()).isEmpty();
    }

    private static EventBuilder imported(EventBuilder event, int message) {
        return event.ofMessage(message).withHistory(EventHistory.imported(TestClock.START, null));
    }

    private List<EventId> listed() {
        return unitOfWork().read(stores -> stores.events().listImported());
    }
}
