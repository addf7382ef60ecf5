package reminderbot.contracts.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import reminderbot.contracts.fixture.Answers;
import reminderbot.contracts.fixture.Events;
import reminderbot.contracts.fixture.Ids;
import reminderbot.contracts.fixture.Reminders;
import reminderbot.contracts.fixture.TestClock;
import reminderbot.domain.event.Event;
import reminderbot.domain.id.EventId;
import reminderbot.domain.storage.Stores;

/** What {@link reminderbot.domain.event.EventRepository} promises of what hangs on an event. */
public interface EventDeletionContract extends StorageContract {
    @Test
    default void saving_an_event_again_keeps_its_answers_reminders_and_opt_outs() {
        given(Events.anEvent().build());
        given(stores -> storeAllThatHangsOn(stores, Ids.event(1)));

        given(stores -> stores.events().save(Events.aClosedEvent().build()));

        assertThat(hangingOn(Ids.event(1))).containsExactly(1, 1, 1);
    }

    @Test
    default void delete_removes_the_event_and_all_that_hangs_on_it() {
        Event neighbour = Events.anEvent().ofMessage(2).build();
        given(Events.anEvent().build(), neighbour);
        given(stores -> storeAllThatHangsOn(stores, Ids.event(1)));
        given(stores -> storeAllThatHangsOn(stores, Ids.event(2)));

        boolean deleted = unitOfWork().call(stores -> stores.events().delete(Ids.event(1)));

        assertThat(deleted).isTrue();
        assertThat(found(Ids.event(1))).isEmpty();
        given(stores -> stores.events().save(Events.anEvent().build()));
        assertThat(hangingOn(Ids.event(1))).containsExactly(0, 0, 0);
        assertThat(hangingOn(Ids.event(2))).containsExactly(1, 1, 1);
    }

    @Test
    default void delete_says_when_there_was_no_such_event_in_the_guild() {
        Event event = Events.anEvent().build();
        given(event);
        given(stores -> storeAllThatHangsOn(stores, event.id()));

        boolean foreign = unitOfWork().call(stores -> stores.events().delete(Ids.seenFromOtherGuild(event.id())));
        boolean absent = unitOfWork().call(stores -> stores.events().delete(Ids.event(2)));

        assertThat(foreign).isFalse();
        assertThat(absent).isFalse();
        assertThat(found(event.id())).contains(event);
        assertThat(hangingOn(event.id())).containsExactly(1, 1, 1);
    }

    private static void storeAllThatHangsOn(Stores stores, EventId event) {
        stores.reactions().save(Answers.anAnswer(event, Ids.user(1)));
        stores.reminderLogs().add(Reminders.aPlanned(event, TestClock.START, List.of(Ids.user(2))));
        stores.members().optOut(event, Ids.user(3));
    }

    /** How many answers, reminders and opt-outs the event has. */
    private List<Integer> hangingOn(EventId event) {
        return unitOfWork()
                .read(stores -> List.of(
                        stores.reactions().list(event).size(),
                        stores.reminderLogs().list(event, 10).size(),
                        stores.members().listExcused(event, TestClock.START).size()));
    }

    private Optional<Event> found(EventId id) {
        return unitOfWork().read(stores -> stores.events().find(id));
    }
}
