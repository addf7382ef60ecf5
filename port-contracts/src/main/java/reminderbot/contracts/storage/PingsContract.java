package reminderbot.contracts.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import reminderbot.contracts.fixture.Events;
import reminderbot.contracts.fixture.Ids;
import reminderbot.contracts.fixture.Reminders;
import reminderbot.contracts.fixture.TestClock;
import reminderbot.domain.id.EventId;
import reminderbot.domain.id.UserId;
import reminderbot.domain.reminder.PartState;
import reminderbot.domain.reminder.Pings;
import reminderbot.domain.reminder.ReminderFailure;
import reminderbot.domain.reminder.ReminderLog;

/** What {@link reminderbot.domain.reminder.ReminderLogRepository} promises those who take fair turns. */
public interface PingsContract extends StorageContract {
    /** The beginning of the period the tests ask for. */
    Instant SINCE = TestClock.START;

    @Test
    default void nobody_was_pinged_before_the_first_reminder() {
        given(Events.anEvent().build());

        assertThat(pings(Ids.event(1))).isEmpty();
    }

    @Test
    default void pings_of_the_event_count_from_its_beginning_and_of_the_guild_within_the_period() {
        given(Events.anEvent().build(), Events.anEvent().ofMessage(2).build());
        Instant before = SINCE.minusMillis(1);
        Instant after = SINCE.plusSeconds(60);

        sent(Ids.event(1), before, 1);
        sent(Ids.event(1), SINCE, 2);
        sent(Ids.event(2), before, 3);
        sent(Ids.event(2), after, 4);

        assertThat(pings(Ids.event(1)))
                .isEqualTo(Map.of(
                        Ids.user(1), new Pings(before, null, 0),
                        Ids.user(2), new Pings(SINCE, SINCE, 1),
                        Ids.user(4), new Pings(null, after, 1)));
    }

    @Test
    default void pings_add_up_and_the_last_one_counts() {
        given(Events.anEvent().build(), Events.anEvent().ofMessage(2).build());
        Instant later = SINCE.plusSeconds(10);
        Instant last = SINCE.plusSeconds(20);

        sent(Ids.event(1), SINCE, 1);
        sent(Ids.event(1), later, 1);
        sent(Ids.event(2), last, 1);

        assertThat(pings(Ids.event(1))).isEqualTo(Map.of(Ids.user(1), new Pings(later, last, 3)));
        assertThat(pings(Ids.event(2))).isEqualTo(Map.of(Ids.user(1), new Pings(last, last, 3)));
    }

    @Test
    default void only_delivered_parts_count_and_a_message_deleted_since_was_delivered() {
        given(Events.anEvent().build(), Events.anEvent().ofMessage(2).build());
        ReminderLog unsent = Reminders.aPlanned(Ids.event(1), SINCE, List.of(Ids.user(1)));
        ReminderLog finished = Reminders.inEveryPart(
                        Reminders.aPlanned(Ids.event(2), SINCE, List.of(Ids.user(2))), new PartState.DeletedSince())
                .sent(SINCE.plusSeconds(1));

        given(stores -> {
            stores.reminderLogs().add(unsent.failed(SINCE, ReminderFailure.NOT_DELIVERED));
            stores.reminderLogs().add(finished);
        });

        assertThat(pings(Ids.event(1))).containsOnlyKeys(Ids.user(2));
    }

    @Test
    default void a_ping_counts_when_its_reminder_finished_or_while_pending_was_planned() {
        given(
                Events.anEvent().build(),
                Events.anEvent().ofMessage(2).build(),
                Events.anEvent().ofMessage(3).build());
        Instant planned = SINCE.plusSeconds(1);
        Instant finished = planned.plus(Duration.ofHours(1));

        given(stores -> {
            stores.reminderLogs().add(delivered(Ids.event(1), planned, 1));
            stores.reminderLogs().add(delivered(Ids.event(2), planned, 2).sent(finished));
            stores.reminderLogs()
                    .add(delivered(Ids.event(3), planned, 3).failed(finished, ReminderFailure.NOT_DELIVERED));
        });

        assertThat(pings(Ids.event(1)))
                .isEqualTo(Map.of(
                        Ids.user(1), new Pings(planned, planned, 1),
                        Ids.user(2), new Pings(null, finished, 1),
                        Ids.user(3), new Pings(null, finished, 1)));
    }

    @Test
    default void pings_that_a_pending_reminder_has_yet_to_send_count_already() {
        given(Events.anEvent().build(), Events.anEvent().ofMessage(2).build());
        ReminderLog planned = Reminders.aPlanned(Ids.event(2), SINCE, List.of(Ids.user(1)));
        given(stores -> stores.reminderLogs().add(planned));
        assertThat(pings(Ids.event(1))).isEqualTo(Map.of(Ids.user(1), new Pings(null, SINCE, 1)));

        given(stores -> stores.reminderLogs().save(planned.failed(SINCE, ReminderFailure.NOT_DELIVERED)));

        assertThat(pings(Ids.event(1))).isEmpty();
    }

    @Test
    default void pings_of_another_guild_do_not_count() {
        given(
                Events.anEvent().build(),
                Events.anEvent().ofMessage(2).in(Ids.OTHER_GUILD).build());

        sent(new EventId(Ids.OTHER_GUILD, Ids.message(2)), SINCE, 1);

        assertThat(pings(Ids.event(1))).isEmpty();
    }

    @Test
    default void another_guild_learns_nothing_of_the_pings_for_an_event() {
        given(
                Events.anEvent().build(),
                Events.anEvent().ofMessage(2).in(Ids.OTHER_GUILD).build());

        sent(Ids.event(1), SINCE, 1);
        sent(new EventId(Ids.OTHER_GUILD, Ids.message(2)), SINCE, 2);

        assertThat(pings(Ids.seenFromOtherGuild(Ids.event(1)))).isEmpty();
    }

    private static ReminderLog delivered(EventId event, Instant at, int user) {
        return Reminders.delivered(Reminders.aPlanned(event, at, List.of(Ids.user(user))));
    }

    private void sent(EventId event, Instant at, int user) {
        given(stores -> stores.reminderLogs().add(delivered(event, at, user).sent(at)));
    }

    private Map<UserId, Pings> pings(EventId event) {
        return unitOfWork().read(stores -> stores.reminderLogs().listPings(event, SINCE));
    }
}
