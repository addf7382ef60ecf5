package reminderbot.contracts.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import reminderbot.contracts.fixture.Events;
import reminderbot.contracts.fixture.Ids;
import reminderbot.contracts.fixture.Reminders;
import reminderbot.contracts.fixture.TestClock;
import reminderbot.domain.id.EventId;
import reminderbot.domain.id.UserId;
import reminderbot.domain.reminder.Pings;
import reminderbot.domain.reminder.ReminderId;
import reminderbot.domain.reminder.ReminderLog;

/** What {@link reminderbot.domain.reminder.ReminderLogRepository} promises to whoever removes messages. */
public interface ReminderRemovalContract extends StorageContract {
    @Test
    default void when_messages_are_to_be_removed_is_kept_until_they_are() {
        given(Events.anEvent().build());
        ReminderLog log = sent(Ids.event(1), 0, at(7));

        given(stores -> stores.reminderLogs().add(log));
        assertThat(found(log)).contains(log);
        given(stores -> stores.reminderLogs().save(log.removed(1).removingAt(null)));

        assertThat(found(log)).contains(log.removed(1).removingAt(null));
        assertThat(due(100)).isEmpty();
        assertThat(next()).isEmpty();
    }

    @Test
    default void due_removals_of_all_guilds_are_listed_the_earliest_first() {
        EventId foreign = new EventId(Ids.OTHER_GUILD, Ids.message(2));
        given(
                Events.anEvent().build(),
                Events.anEvent().ofMessage(2).in(Ids.OTHER_GUILD).build());
        ReminderLog third = sent(Ids.event(1), 1, at(10));
        ReminderLog first = sent(Ids.event(1), 2, at(8));
        ReminderLog second = sent(foreign, 3, at(9));

        given(stores -> List.of(third, first, second, sent(Ids.event(1), 4, null), sent(Ids.event(1), 5, at(11)))
                .forEach(stores.reminderLogs()::add));

        assertThat(due(10)).containsExactly(first.id(), second.id(), third.id());
        assertThat(unitOfWork()
                        .<List<ReminderId>>read(stores -> stores.reminderLogs().listDueRemovals(at(10), 2)))
                .containsExactly(first.id(), second.id());
        assertThat(next()).contains(at(8));
    }

    @Test
    default void of_two_removals_due_at_once_the_smaller_key_comes_first() {
        given(Events.anEvent().build());
        List<ReminderLog> logs =
                List.of(sent(Ids.event(1), 1, at(8)), sent(Ids.event(1), 2, at(8)), sent(Ids.event(1), 3, at(8)));

        given(stores -> logs.forEach(stores.reminderLogs()::add));

        assertThat(due(8)).extracting(id -> id.key().text()).isSorted().hasSize(3);
    }

    @Test
    default void removals_that_are_later_are_hastened_of_this_event_alone() {
        given(Events.anEvent().build(), Events.anEvent().ofMessage(2).build());
        ReminderLog sooner = sent(Ids.event(1), 1, at(5));
        ReminderLog later = sent(Ids.event(1), 2, at(9));
        ReminderLog staying = sent(Ids.event(1), 3, null);
        ReminderLog other = sent(Ids.event(2), 4, at(9));
        given(stores -> List.of(sooner, later, staying, other).forEach(stores.reminderLogs()::add));

        given(stores -> {
            stores.reminderLogs().hastenRemovals(Ids.event(1), at(6));
            stores.reminderLogs().hastenRemovals(Ids.seenFromOtherGuild(Ids.event(2)), at(6));
        });

        assertThat(found(sooner)).contains(sooner);
        assertThat(found(later)).contains(later.removingAt(at(6)));
        assertThat(found(staying)).contains(staying);
        assertThat(found(other)).contains(other);
    }

    @Test
    default void a_ping_that_was_removed_is_still_a_ping() {
        given(Events.anEvent().build());
        ReminderLog log = sent(Ids.event(1), 1, at(5)).removed(1);

        given(stores -> stores.reminderLogs().add(log));

        assertThat(unitOfWork()
                        .<Map<UserId, Pings>>read(
                                stores -> stores.reminderLogs().listPings(Ids.event(1), TestClock.START)))
                .containsEntry(Ids.user(1), new Pings(at(1), at(1), 1));
    }

    @Test
    default void a_record_whose_message_was_removed_is_kept_as_long_as_any_other_that_pinged() {
        given(Events.anEvent().build());
        ReminderLog log = sent(Ids.event(1), 1, null).removed(1);

        given(stores -> stores.reminderLogs().add(log));

        assertThat(unitOfWork().<Integer>call(stores -> stores.reminderLogs().deleteForgettable(at(1_000), 10)))
                .isZero();
    }

    private static ReminderLog sent(EventId event, int seconds, @Nullable Instant removeAt) {
        return Reminders.aSent(event, at(seconds), List.of(Ids.user(1)), at(seconds))
                .removingAt(removeAt);
    }

    private static Instant at(int seconds) {
        return TestClock.START.plusSeconds(seconds);
    }

    private List<ReminderId> due(int seconds) {
        return unitOfWork().read(stores -> stores.reminderLogs().listDueRemovals(at(seconds), 100));
    }

    private Optional<Instant> next() {
        return unitOfWork().read(stores -> stores.reminderLogs().findNextRemoval());
    }

    private Optional<ReminderLog> found(ReminderLog log) {
        return unitOfWork()
                .read(stores -> stores.reminderLogs().find(log.event().guild(), log.key()));
    }
}
