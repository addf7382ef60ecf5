package reminderbot.contracts.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import reminderbot.contracts.fixture.Events;
import reminderbot.contracts.fixture.Ids;
import reminderbot.contracts.fixture.Reminders;
import reminderbot.contracts.fixture.TestClock;
import reminderbot.domain.id.EventId;
import reminderbot.domain.reminder.ReminderFailure;
import reminderbot.domain.reminder.ReminderLog;

/** What {@link reminderbot.domain.reminder.ReminderLogRepository} promises the scheduler. */
public interface ReminderTriesContract extends StorageContract {
    @Test
    default void due_tries_of_all_guilds_are_listed_the_earliest_first_and_the_next_try_is_one_that_rests() {
        EventId foreign = new EventId(Ids.OTHER_GUILD, Ids.message(4));
        given(
                Events.anEvent().ofMessage(1).build(),
                Events.anEvent().ofMessage(2).build(),
                Events.anEvent().ofMessage(3).build(),
                Events.anEvent().ofMessage(4).in(Ids.OTHER_GUILD).build());

        given(stores -> {
            stores.reminderLogs().add(triedAfter(Ids.event(1), 0));
            stores.reminderLogs().add(triedAfter(Ids.event(2), -10));
            stores.reminderLogs().add(triedAfter(Ids.event(3), 1));
            stores.reminderLogs().add(triedAfter(foreign, -5));
        });

        assertThat(dueTries(10)).containsExactly(Ids.event(2), foreign, Ids.event(1));
        assertThat(dueTries(1)).containsExactly(Ids.event(2));
        assertThat(nextTry()).contains(TestClock.START.plusSeconds(1));
    }

    @Test
    default void of_two_tries_due_at_once_the_smaller_message_id_comes_first() {
        given(
                Events.anEvent().ofMessage(1).build(),
                Events.anEvent().ofMessage(2).build());

        given(stores -> {
            stores.reminderLogs().add(triedAfter(Ids.event(2), 0));
            stores.reminderLogs().add(triedAfter(Ids.event(1), 0));
        });

        assertThat(dueTries(10)).containsExactly(Ids.event(1), Ids.event(2));
    }

    @Test
    default void a_finished_reminder_is_not_tried_again() {
        given(
                Events.anEvent().ofMessage(1).build(),
                Events.anEvent().ofMessage(2).build());
        ReminderLog first = triedAfter(Ids.event(1), -1);
        ReminderLog second = triedAfter(Ids.event(2), -1);
        given(stores -> {
            stores.reminderLogs().add(first);
            stores.reminderLogs().add(second);
        });

        given(stores -> {
            stores.reminderLogs().save(first.sent(TestClock.START));
            stores.reminderLogs().save(second.failed(TestClock.START, ReminderFailure.NOT_PERMITTED));
        });

        assertThat(dueTries(10)).isEmpty();
        assertThat(nextTry()).isEmpty();
    }

    @Test
    default void a_retry_moves_the_next_try() {
        given(Events.anEvent().build());
        ReminderLog log = triedAfter(Ids.event(1), -1);
        given(stores -> stores.reminderLogs().add(log));

        given(stores -> stores.reminderLogs().save(log.retriedAt(TestClock.START.plusSeconds(5))));

        assertThat(dueTries(10)).isEmpty();
        assertThat(nextTry()).contains(TestClock.START.plusSeconds(5));
    }

    private static ReminderLog triedAfter(EventId event, int seconds) {
        return Reminders.aClaim(event, TestClock.START.plusSeconds(seconds));
    }

    private List<EventId> dueTries(int limit) {
        return unitOfWork().read(stores -> stores.reminderLogs().listDueTries(TestClock.START, limit));
    }

    private Optional<Instant> nextTry() {
        return unitOfWork().read(stores -> stores.reminderLogs().findNextTryAfter(TestClock.START));
    }
}
