package reminderbot.contracts.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import reminderbot.contracts.fixture.Events;
import reminderbot.contracts.fixture.Ids;
import reminderbot.contracts.fixture.Reminders;
import reminderbot.contracts.fixture.TestClock;
import reminderbot.domain.id.EventId;
import reminderbot.domain.id.UserId;
import reminderbot.domain.reminder.PartState;
import reminderbot.domain.reminder.ReminderFailure;
import reminderbot.domain.reminder.ReminderLog;
import reminderbot.domain.reminder.ReminderPart;
import reminderbot.domain.reminder.ReminderPlan;

/** What {@link reminderbot.domain.reminder.ReminderLogRepository} promises of single reminders. */
public interface ReminderLogRepositoryContract extends StorageContract {
    @Test
    default void a_reminder_that_is_not_stored_is_not_found() {
        given(Events.anEvent().build());

        assertThat(reminder(claim())).isEmpty();
        assertThat(pending(Ids.event(1))).isEmpty();
        assertThat(reminders(Ids.event(1))).isEmpty();
    }

    @Test
    default void a_whole_reminder_can_be_added_at_once_and_keeps_its_recipients_in_order() {
        given(Events.anEvent().build());
        ReminderLog whole = Reminders.aSent(Ids.event(1), TestClock.START, users(120), TestClock.START.plusMillis(9));

        given(stores -> stores.reminderLogs().add(whole));

        assertThat(reminder(whole)).contains(whole);
    }

    @Test
    default void every_step_of_a_reminder_comes_back_as_it_was_saved() {
        given(Events.anEvent().build());
        given(stores -> stores.reminderLogs().add(claim()));
        ReminderLog planned = planned(120);
        ReminderPart second = part(planned, 1);
        ReminderLog retried = planned.retriedAt(TestClock.START.plusMillis(5_001));
        ReminderLog delivered = retried.with(part(planned, 0), new PartState.Delivered(Ids.message(9)));
        ReminderLog shortened = delivered.with(second.keepingOnly(users(60)));
        ReminderLog skipped = shortened.with(part(planned, 2).keepingOnly(List.of()));
        ReminderLog deleted = skipped.with(part(shortened, 1), new PartState.DeletedSince());
        ReminderLog sent = deleted.sent(TestClock.START.plusMillis(77));
        ReminderLog failed = deleted.failed(TestClock.START.plusMillis(78), ReminderFailure.UNKNOWN_WHETHER_SENT);

        for (ReminderLog step :
                List.of(planned, retried, delivered, shortened, skipped, deleted, sent, failed, claim())) {
            given(stores -> stores.reminderLogs().save(step));

            assertThat(reminder(claim())).contains(step);
            assertThat(reminders(Ids.event(1))).containsExactly(step);
        }
    }

    @Test
    default void an_empty_plan_is_not_the_same_as_no_plan() {
        given(Events.anEvent().build());
        ReminderLog empty =
                claim().planned(ReminderPlan.of(Ids.OTHER_CHANNEL, null, TestClock.START.plusMillis(3), List.of()));

        given(stores -> stores.reminderLogs().add(claim()));
        given(stores -> stores.reminderLogs().save(empty));

        assertThat(reminder(claim())).contains(empty);
    }

    @Test
    default void saving_a_reminder_that_is_not_stored_stores_nothing() {
        given(Events.anEvent().build());

        given(stores -> stores.reminderLogs().save(planned(3)));

        assertThat(reminders(Ids.event(1))).isEmpty();
    }

    @Test
    default void reminders_are_listed_newest_first_up_to_the_limit() {
        given(Events.anEvent().build());
        List<ReminderLog> logs = IntStream.of(2, 1, 3)
                .mapToObj(seconds -> Reminders.aClaim(Ids.event(1), TestClock.START.plusSeconds(seconds))
                        .failed(TestClock.START, ReminderFailure.CANCELLED))
                .toList();

        given(stores -> logs.forEach(stores.reminderLogs()::add));

        assertThat(reminders(Ids.event(1))).containsExactly(logs.get(2), logs.get(0), logs.get(1));
        assertThat(unitOfWork()
                        .<List<ReminderLog>>read(stores -> stores.reminderLogs().list(Ids.event(1), 2)))
                .containsExactly(logs.get(2), logs.get(0));
    }

    @Test
    default void another_guild_neither_sees_nor_changes_reminders() {
        given(Events.anEvent().build());
        given(stores -> stores.reminderLogs().add(claim()));
        EventId foreign = Ids.seenFromOtherGuild(Ids.event(1));
        ReminderLog forged = Reminders.aClaim(foreign, TestClock.START).sent(TestClock.START);

        given(stores -> stores.reminderLogs().save(forged));

        assertThat(unitOfWork()
                        .<Optional<ReminderLog>>read(
                                stores -> stores.reminderLogs().find(Ids.OTHER_GUILD, claim().key())))
                .isEmpty();
        assertThat(pending(foreign)).isEmpty();
        assertThat(reminders(foreign)).isEmpty();
        assertThat(reminders(Ids.event(1))).containsExactly(claim());
    }

    private static ReminderLog claim() {
        return Reminders.aClaim(Ids.event(1), TestClock.START);
    }

    private static ReminderLog planned(int recipients) {
        return Reminders.aPlanned(Ids.event(1), TestClock.START, users(recipients));
    }

    /** So many users, not in the order of their ids. */
    private static List<UserId> users(int count) {
        return IntStream.range(0, count).mapToObj(i -> Ids.user(count - i)).toList();
    }

    private static ReminderPart part(ReminderLog log, int index) {
        return Optional.ofNullable(log.plan()).orElseThrow().parts().get(index);
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
