package reminderbot.contracts.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import reminderbot.contracts.fixture.Answers;
import reminderbot.contracts.fixture.EventBuilder;
import reminderbot.contracts.fixture.Events;
import reminderbot.contracts.fixture.Ids;
import reminderbot.contracts.fixture.Reminders;
import reminderbot.contracts.fixture.TestClock;
import reminderbot.domain.event.Event;
import reminderbot.domain.event.EventState;
import reminderbot.domain.id.EventId;

/** What {@link reminderbot.domain.event.EventRepository} promises of events that may be forgotten. */
public interface ForgottenEventsContract extends StorageContract {
    /** Everything before it is old. */
    Instant BEFORE = TestClock.START;

    @Test
    default void events_that_were_over_before_are_forgotten_with_all_that_hangs_on_them() {
        Event closed = closed(1, BEFORE.minusMillis(1)).build();
        given(closed, archived(2, BEFORE.minusMillis(1)));
        given(stores -> {
            stores.reactions().save(Answers.anAnswer(closed.id(), Ids.user(1)));
            stores.reminderLogs().add(Reminders.aSent(closed.id(), BEFORE, List.of(Ids.user(2)), BEFORE));
            stores.members().optOut(closed.id(), Ids.user(3));
        });

        assertThat(forget(100)).isEqualTo(2);

        given(closed);
        unitOfWork().run(stores -> {
            assertThat(stores.reactions().list(closed.id())).isEmpty();
            assertThat(stores.reminderLogs().list(closed.id(), 10)).isEmpty();
            assertThat(stores.members().listExcused(closed.id(), BEFORE)).isEmpty();
            assertThat(stores.events().find(Ids.event(2))).isEmpty();
        });
    }

    @Test
    default void events_that_ended_since_or_are_not_over_stay() {
        given(
                closed(1, BEFORE).build(),
                archived(2, BEFORE),
                Events.anEvent().ofMessage(3).build(),
                Events.aPausedEvent().ofMessage(4).build(),
                Events.anEvent()
                        .ofMessage(5)
                        .inState(new EventState.Blocked(EventState.BlockReason.MISSING_PERMISSION))
                        .build());

        assertThat(forget(100)).isZero();
    }

    @Test
    default void a_complete_event_stays_as_long_as_it_opens_again_by_itself() {
        Duration week = Event.REOPENS_WITHIN;
        given(
                complete(1, BEFORE.minus(week).plusMillis(1), null),
                complete(2, BEFORE.minus(week), null),
                complete(3, BEFORE.minus(week.multipliedBy(9)), BEFORE.plusMillis(1)),
                complete(4, BEFORE.minusMillis(1), BEFORE));

        assertThat(forget(100)).isEqualTo(2);

        assertThat(isThere(Ids.event(1))).isTrue();
        assertThat(isThere(Ids.event(3))).isTrue();
    }

    @Test
    default void events_of_another_guild_stay() {
        Event foreign = closed(1, BEFORE.minusMillis(1)).in(Ids.OTHER_GUILD).build();
        given(foreign);

        assertThat(forget(100)).isZero();
        assertThat(isThere(foreign.id())).isTrue();
    }

    @Test
    default void no_more_events_are_forgotten_at_once_than_asked_for() {
        for (int n = 1; n <= 5; n++) {
            given(closed(n, BEFORE.minusMillis(n)).build());
        }

        assertThat(forget(3)).isEqualTo(3);
        assertThat(forget(3)).isEqualTo(2);
        assertThat(forget(3)).isZero();
    }

    private int forget(int limit) {
        return unitOfWork().call(stores -> stores.events().deleteForgettable(Ids.GUILD, BEFORE, limit));
    }

    private boolean isThere(EventId id) {
        return unitOfWork().read(stores -> stores.events().find(id).isPresent());
    }

    private static EventBuilder closed(int n, Instant at) {
        return Events.aClosedEvent()
                .ofMessage(n)
                .inState(new EventState.Closed(EventState.CloseReason.BY_MODERATOR, at));
    }

    private static Event archived(int n, Instant at) {
        return Events.anArchivedEvent()
                .ofMessage(n)
                .inState(new EventState.Archived(at))
                .build();
    }

    private static Event complete(int n, Instant at, @Nullable Instant deadline) {
        return Events.aClosedEvent()
                .ofMessage(n)
                .withRules(Events.anEvent().build().rules().until(deadline))
                .inState(new EventState.Closed(EventState.CloseReason.COMPLETE, at))
                .build();
    }
}
