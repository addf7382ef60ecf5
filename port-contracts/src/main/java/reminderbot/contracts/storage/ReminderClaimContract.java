package reminderbot.contracts.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import reminderbot.contracts.fixture.Events;
import reminderbot.contracts.fixture.Ids;
import reminderbot.contracts.fixture.Reminders;
import reminderbot.contracts.fixture.TestClock;
import reminderbot.domain.id.EventId;
import reminderbot.domain.reminder.ReminderKind;
import reminderbot.domain.reminder.ReminderLog;
import reminderbot.domain.storage.StorageException;

/** What {@link reminderbot.domain.reminder.ReminderLogRepository} promises of claims: no reminder twice. */
public interface ReminderClaimContract extends StorageContract {
    @Test
    default void a_claim_comes_back_as_it_was_stored() {
        given(Events.anEvent().build());

        assertThat(added(claim())).isTrue();

        assertThat(reminder(claim())).contains(claim());
        assertThat(pending(Ids.event(1))).contains(claim());
    }

    @Test
    default void a_second_pending_reminder_of_an_event_is_not_added() {
        given(Events.anEvent().build(), Events.anEvent().ofMessage(2).build());
        given(stores -> stores.reminderLogs().add(claim()));

        assertThat(added(Reminders.aClaim(Ids.event(1), TestClock.START.plusSeconds(1))))
                .isFalse();
        assertThat(added(Reminders.aClaim(Ids.event(2), TestClock.START))).isTrue();

        assertThat(reminders(Ids.event(1))).containsExactly(claim());
    }

    @Test
    default void a_finished_reminder_makes_room_for_the_next() {
        given(Events.anEvent().build());
        given(stores -> stores.reminderLogs().add(claim()));
        given(stores -> stores.reminderLogs().save(claim().sent(TestClock.START)));
        ReminderLog next = Reminders.aClaim(Ids.event(1), TestClock.START.plusSeconds(1));

        assertThat(added(next)).isTrue();

        assertThat(pending(Ids.event(1))).contains(next);
        assertThat(reminders(Ids.event(1))).containsExactly(next, claim().sent(TestClock.START));
    }

    @Test
    default void a_second_reminder_for_the_same_instant_is_not_added_whatever_its_kind() {
        given(Events.anEvent().build());
        given(stores -> stores.reminderLogs().add(claim().sent(TestClock.START)));

        assertThat(added(claim())).isFalse();
        assertThat(added(ReminderLog.claimed(Ids.event(1), TestClock.START, ReminderKind.MANUAL, TestClock.START)))
                .isFalse();

        assertThat(reminders(Ids.event(1))).containsExactly(claim().sent(TestClock.START));
    }

    @Test
    default void a_reminder_of_an_event_that_the_guild_does_not_have_is_not_added() {
        given(Events.anEvent().build());

        assertThat(added(Reminders.aClaim(Ids.event(2), TestClock.START))).isFalse();
        assertThat(added(Reminders.aClaim(Ids.seenFromOtherGuild(Ids.event(1)), TestClock.START)))
                .isFalse();

        assertThat(reminders(Ids.event(1))).isEmpty();
        assertThat(reminders(Ids.event(2))).isEmpty();
    }

    @Test
    default void an_event_cannot_be_given_a_second_pending_reminder_by_saving() {
        given(Events.anEvent().build());
        ReminderLog next = Reminders.aClaim(Ids.event(1), TestClock.START.plusSeconds(1));
        given(stores -> stores.reminderLogs().add(claim().sent(TestClock.START)));
        given(stores -> stores.reminderLogs().add(next));

        assertThatExceptionOfType(StorageException.class)
                .isThrownBy(() -> given(stores -> stores.reminderLogs().save(claim())));

        assertThat(pending(Ids.event(1))).contains(next);
        assertThat(reminder(claim())).contains(claim().sent(TestClock.START));
    }

    private boolean added(ReminderLog log) {
        return unitOfWork().call(stores -> stores.reminderLogs().add(log));
    }

    private static ReminderLog claim() {
        return Reminders.aClaim(Ids.event(1), TestClock.START);
    }

    private Optional<ReminderLog> reminder(ReminderLog log) {
        return unitOfWork().read(stores -> stores.reminderLogs().find(Ids.GUILD, log.key()));
    }

    private Optional<ReminderLog> pending(EventId event) {
        return unitOfWork().read(stores -> stores.reminderLogs().findPending(event));
    }

    private List<ReminderLog> reminders(EventId event) {
        return unitOfWork().read(stores -> stores.reminderLogs().list(event, 100));
    }
}
