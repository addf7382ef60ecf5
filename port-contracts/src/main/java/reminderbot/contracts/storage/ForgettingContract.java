package reminderbot.contracts.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import reminderbot.contracts.fixture.EventBuilder;
import reminderbot.contracts.fixture.Events;
import reminderbot.contracts.fixture.Ids;
import reminderbot.contracts.fixture.Reminders;
import reminderbot.contracts.fixture.TestClock;
import reminderbot.domain.event.EventRules;
import reminderbot.domain.event.EventState;
import reminderbot.domain.id.EventId;
import reminderbot.domain.reminder.PartState;
import reminderbot.domain.reminder.ReminderFailure;
import reminderbot.domain.reminder.ReminderLog;

/** What {@link reminderbot.domain.reminder.ReminderLogRepository} promises of reminders that may be forgotten. */
public interface ForgettingContract extends StorageContract {
    /** Everything before it is old. */
    Instant BEFORE = TestClock.START;

    /** When old reminders were due and finished. */
    Instant OLD = BEFORE.minusMillis(1);

    @Test
    default void an_old_reminder_of_an_event_that_is_over_is_forgotten_with_its_parts() {
        given(closedLongAgo().build());
        ReminderLog old = sentTo(Ids.event(1), OLD, 120);
        given(stores -> stores.reminderLogs().add(old));

        assertThat(forget(100)).isEqualTo(1);

        assertThat(reminders(Ids.event(1))).isEmpty();
        given(stores -> stores.reminderLogs().add(Reminders.aPlanned(Ids.event(1), OLD, List.of())));
        assertThat(reminders(Ids.event(1))).containsExactly(Reminders.aPlanned(Ids.event(1), OLD, List.of()));
    }

    @Test
    default void a_reminder_that_pinged_for_an_event_that_is_not_over_stays_since_fair_turns_look_back_on_it() {
        given(
                Events.anEvent().ofMessage(1).build(),
                Events.aPausedEvent().ofMessage(2).build(),
                Events.anEvent()
                        .ofMessage(3)
                        .inState(new EventState.Blocked(EventState.BlockReason.MISSING_PERMISSION))
                        .build());
        for (int n = 1; n <= 3; n++) {
            ReminderLog old = sentTo(Ids.event(n), OLD, 1);
            given(stores -> stores.reminderLogs().add(old));
        }

        assertThat(forget(100)).isZero();
    }

    @Test
    default void a_reminder_that_pinged_nobody_is_forgotten_whatever_its_event_does() {
        given(Events.anEvent().build());
        given(stores -> {
            stores.reminderLogs()
                    .add(Reminders.aClaim(Ids.event(1), OLD.minusMillis(2)).sent(OLD));
            stores.reminderLogs().add(skipped(OLD.minusMillis(1)).sent(OLD));
            stores.reminderLogs()
                    .add(Reminders.aPlanned(Ids.event(1), OLD, List.of(Ids.user(1)))
                            .failed(OLD, ReminderFailure.NOT_DELIVERED));
        });

        assertThat(forget(100)).isEqualTo(3);
    }

    @Test
    default void a_message_that_was_deleted_since_pinged_all_the_same() {
        given(Events.anEvent().build());
        ReminderLog deleted = Reminders.inEveryPart(
                        Reminders.aPlanned(Ids.event(1), OLD, List.of(Ids.user(1))), new PartState.DeletedSince())
                .sent(OLD);
        given(stores -> stores.reminderLogs().add(deleted));

        assertThat(forget(100)).isZero();
    }

    @Test
    default void a_pending_reminder_stays_however_old_it_is() {
        given(closedLongAgo().build());
        given(stores -> stores.reminderLogs().add(Reminders.aClaim(Ids.event(1), OLD)));

        assertThat(forget(100)).isZero();
    }

    @Test
    default void a_reminder_that_was_due_or_finished_since_stays() {
        given(closedLongAgo().build());
        given(stores -> {
            stores.reminderLogs().add(Reminders.aSent(Ids.event(1), OLD, List.of(), BEFORE));
            stores.reminderLogs().add(Reminders.aSent(Ids.event(1), BEFORE, List.of(), OLD));
            stores.reminderLogs()
                    .add(Reminders.aClaim(Ids.event(1), OLD.minusMillis(1)).failed(BEFORE, ReminderFailure.CANCELLED));
        });

        assertThat(forget(100)).isZero();
    }

    @Test
    default void a_complete_event_that_opens_again_by_itself_is_not_over() {
        Duration week = Duration.ofDays(7);
        given(
                complete(1, BEFORE.minus(week).plusMillis(1), null).build(),
                complete(2, BEFORE.minus(week), null).build(),
                complete(3, BEFORE.minus(week.multipliedBy(9)), BEFORE.plusMillis(1))
                        .build(),
                complete(4, BEFORE.minus(week.multipliedBy(9)), BEFORE).build());
        for (int n = 1; n <= 4; n++) {
            ReminderLog old = sentTo(Ids.event(n), OLD, 1);
            given(stores -> stores.reminderLogs().add(old));
        }

        assertThat(forget(100)).isEqualTo(2);

        assertThat(reminders(Ids.event(1))).hasSize(1);
        assertThat(reminders(Ids.event(3))).hasSize(1);
    }

    @Test
    default void no_more_are_forgotten_at_once_than_asked_for_and_the_rest_the_next_time() {
        given(closedLongAgo().build());
        for (int n = 1; n <= 5; n++) {
            ReminderLog old = sentTo(Ids.event(1), OLD.minusMillis(n), n);
            given(stores -> stores.reminderLogs().add(old));
        }

        assertThat(forget(3)).isEqualTo(3);
        assertThat(forget(3)).isEqualTo(2);
        assertThat(forget(3)).isZero();
    }

    private int forget(int limit) {
        return unitOfWork().call(stores -> stores.reminderLogs().deleteForgettable(BEFORE, limit));
    }

    private List<ReminderLog> reminders(EventId event) {
        return unitOfWork().read(stores -> stores.reminderLogs().list(event, 100));
    }

    private static EventBuilder closedLongAgo() {
        return Events.aClosedEvent()
                .inState(
                        new EventState.Closed(EventState.CloseReason.BY_MODERATOR, BEFORE.minus(Duration.ofDays(300))));
    }

    private static EventBuilder complete(int n, Instant closedAt, @Nullable Instant deadline) {
        EventRules rules = Events.anEvent().build().rules();
        return Events.aClosedEvent()
                .ofMessage(n)
                .withRules(new EventRules(rules.audience(), rules.required(), null, 10, deadline))
                .inState(new EventState.Closed(EventState.CloseReason.COMPLETE, closedAt));
    }

    private static ReminderLog sentTo(EventId event, Instant at, int people) {
        return Reminders.aSent(
                event, at, IntStream.rangeClosed(1, people).mapToObj(Ids::user).toList(), at);
    }

    private static ReminderLog skipped(Instant at) {
        return Reminders.inEveryPart(
                Reminders.aPlanned(Ids.event(1), at, List.of(Ids.user(1))), new PartState.Skipped());
    }
}
