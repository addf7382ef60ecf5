package reminderbot.contracts.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import reminderbot.contracts.fixture.EventBuilder;
import reminderbot.contracts.fixture.Events;
import reminderbot.contracts.fixture.Guilds;
import reminderbot.contracts.fixture.Ids;
import reminderbot.contracts.fixture.Reminders;
import reminderbot.contracts.fixture.TestClock;
import reminderbot.domain.event.Event;
import reminderbot.domain.event.EventState;
import reminderbot.domain.id.EventId;
import reminderbot.domain.reminder.ReminderLog;

/** What {@link reminderbot.domain.event.EventRepository} promises the scheduler. */
public interface EventDueContract extends StorageContract {
    @Test
    default void due_events_of_all_guilds_are_listed_the_earliest_first() {
        Event foreign = dueAfter(1, -5).in(Ids.OTHER_GUILD).build();
        given(dueAfter(2, 0).build(), dueAfter(3, -10).build(), dueAfter(4, 1).build(), foreign);

        assertThat(due(10)).containsExactly(Ids.event(3), foreign.id(), Ids.event(2));
        assertThat(due(2)).containsExactly(Ids.event(3), foreign.id());
    }

    @Test
    default void of_two_events_due_at_once_the_smaller_message_id_comes_first() {
        given(dueAfter(2, 0).build(), dueAfter(1, 0).build());

        assertThat(due(10)).containsExactly(Ids.event(1), Ids.event(2));
    }

    @Test
    default void a_pause_with_an_end_is_due_when_its_next_reminder_is() {
        given(dueAfter(1, 0)
                .inState(new EventState.Paused(TestClock.START.minusSeconds(1)))
                .build());

        assertThat(due(10)).containsExactly(Ids.event(1));
    }

    @Test
    default void nothing_is_due_without_a_next_reminder() {
        given(
                Events.aPausedEvent().ofMessage(1).build(),
                Events.aClosedEvent().ofMessage(2).build(),
                Events.anArchivedEvent().ofMessage(3).build());

        assertThat(due(10)).isEmpty();
        assertThat(nextDue()).isEmpty();
    }

    @Test
    default void the_next_due_instant_is_the_earliest_of_all_guilds() {
        Event foreign = dueAfter(1, 7).in(Ids.OTHER_GUILD).build();
        given(dueAfter(2, 8).build(), foreign);

        assertThat(nextDue()).contains(TestClock.START.plusSeconds(7));
    }

    @Test
    default void an_event_is_not_due_while_a_reminder_of_it_is_pending() {
        given(dueAfter(1, -20).build(), dueAfter(2, -10).build());
        ReminderLog pending = Reminders.aClaim(Ids.event(1), TestClock.START.minusSeconds(60));

        given(stores -> stores.reminderLogs().add(pending));

        assertThat(due(10)).containsExactly(Ids.event(2));
        assertThat(nextDue()).contains(TestClock.START.minusSeconds(10));

        given(stores -> stores.reminderLogs().save(pending.sent(TestClock.START)));

        assertThat(due(10)).containsExactly(Ids.event(1), Ids.event(2));
        assertThat(nextDue()).contains(TestClock.START.minusSeconds(20));
    }

    @Test
    default void an_event_whose_message_seems_gone_is_not_due() {
        given(
                dueAfter(1, -20).goneSince(TestClock.START).build(),
                dueAfter(2, -10).build());

        assertThat(due(10)).containsExactly(Ids.event(2));
        assertThat(nextDue()).contains(TestClock.START.minusSeconds(10));
    }

    @Test
    default void nothing_is_due_or_open_in_a_guild_that_the_bot_has_left() {
        given(dueAfter(1, -20).build(), dueAfter(2, -10).in(Ids.OTHER_GUILD).build());
        given(stores -> stores.guilds().save(Guilds.aGuild().left(TestClock.START)));
        EventId foreign = new EventId(Ids.OTHER_GUILD, Ids.message(2));

        assertThat(due(10)).containsExactly(foreign);
        assertThat(nextDue()).contains(TestClock.START.minusSeconds(10));
        assertThat(open(TestClock.START)).containsExactly(foreign);

        given(stores -> stores.guilds().save(Guilds.aGuild()));

        assertThat(due(10)).containsExactly(Ids.event(1), foreign);
        assertThat(nextDue()).contains(TestClock.START.minusSeconds(20));
    }

    @Test
    default void open_events_of_all_guilds_are_listed_by_message_id() {
        given(Events.ofEveryKind().toArray(Event[]::new));
        Event foreign = Events.anEvent().ofMessage(100).in(Ids.OTHER_GUILD).build();
        given(stores -> stores.events().save(foreign));

        List<EventId> open = unitOfWork().read(stores -> stores.events().listOpen(TestClock.START));

        assertThat(open)
                .containsExactly(
                        Ids.event(1),
                        Ids.event(2),
                        Ids.event(3),
                        Ids.event(4),
                        Ids.event(6),
                        Ids.event(8),
                        foreign.id());
    }

    @Test
    default void a_complete_event_is_open_as_long_as_a_withdrawal_reopens_it() {
        EventState complete = new EventState.Closed(EventState.CloseReason.COMPLETE, TestClock.START);
        Event event = Events.anEvent().ofMessage(1).inState(complete).build();
        given(event);
        Instant ends = TestClock.START.plus(Event.REOPENS_WITHIN);

        assertThat(open(ends.minusMillis(1))).containsExactly(event.id());
        assertThat(open(ends)).isEmpty();
    }

    private List<EventId> open(Instant now) {
        return unitOfWork().read(stores -> stores.events().listOpen(now));
    }

    private static EventBuilder dueAfter(int message, int seconds) {
        return Events.anEvent().ofMessage(message).dueAt(TestClock.START.plusSeconds(seconds));
    }

    private List<EventId> due(int limit) {
        return unitOfWork().read(stores -> stores.events().listDue(TestClock.START, limit));
    }

    private Optional<Instant> nextDue() {
        return unitOfWork().read(stores -> stores.events().findNextDue());
    }
}
