package reminderbot.application.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reminderbot.application.fixture.House;
import reminderbot.application.refusal.Refusal;
import reminderbot.application.refusal.Refused;
import reminderbot.contracts.fixture.Ids;
import reminderbot.contracts.fixture.TestClock;
import reminderbot.domain.event.Countdown;
import reminderbot.domain.event.Event;
import reminderbot.domain.event.EventRules;
import reminderbot.domain.event.EventState;
import reminderbot.domain.event.EventTitle;
import reminderbot.domain.id.EventId;

class EditEventTest {
    private static final Duration HOUR = Duration.ofHours(1);

    private final House house = new House();
    private final EditEvent editEvent = new EditEvent(house.storage, house.clock, house.rules);
    private final ReopenEvent reopenEvent = new ReopenEvent(house.storage, house.clock, house.rules);
    private EventId event = Ids.event(1);

    @BeforeEach
    void watch() {
        house.discord.join(Ids.user(1));
        event = house.watch();
    }

    @Test
    void what_is_not_named_stays() {
        Event before = house.event(event);

        edit(null, null, UnaryOperator.identity());

        assertThat(house.event(event)).isEqualTo(before);
    }

    @Test
    void a_title_changes_and_the_grid_stays() {
        house.clock.advance(Duration.ofMinutes(20));

        edit(new EventTitle("Final"), null, UnaryOperator.identity());

        assertThat(house.event(event).title().text()).isEqualTo("Final");
        assertThat(house.event(event).nextReminderAt()).isEqualTo(TestClock.START.plus(HOUR));
    }

    @Test
    void another_interval_begins_a_new_grid_now() {
        house.clock.advance(Duration.ofMinutes(20));

        edit(null, Duration.ofMinutes(90), UnaryOperator.identity());

        assertThat(house.event(event).nextReminderAt()).isEqualTo(TestClock.START.plus(Duration.ofMinutes(110)));
    }

    @Test
    void another_interval_keeps_half_of_it_away_from_the_last_reminder() {
        house.pass(HOUR);

        edit(null, Duration.ofMinutes(5), UnaryOperator.identity());
        assertThat(house.event(event).nextReminderAt()).isEqualTo(now().plus(Duration.ofMinutes(5)));
    }

    @Test
    void a_blocked_event_goes_on_when_it_is_to_remind_in_another_channel() {
        house.storage.run(
                stores -> stores.events().save(house.event(event).blocked(EventState.BlockReason.MISSING_PERMISSION)));
        house.clock.advance(Duration.ofMinutes(90));

        edit(null, null, rules -> rules.atMost(3));
        assertThat(house.event(event).kind()).isEqualTo(Event.Kind.BLOCKED);
        edit(null, null, rules -> rules.remindingIn(Ids.OTHER_CHANNEL));

        assertThat(house.event(event).kind()).isEqualTo(Event.Kind.ACTIVE);
        assertThat(house.event(event).nextReminderAt()).isEqualTo(TestClock.START.plus(HOUR.multipliedBy(2)));
    }

    @Test
    void a_reminder_that_is_due_stays_due() {
        house.clock.advance(HOUR);

        edit(null, Duration.ofHours(5), UnaryOperator.identity());

        assertThat(house.event(event).nextReminderAt()).isEqualTo(now());
    }

    @Test
    void a_deadline_before_the_next_point_comes_instead_of_it() {
        edit(
                null,
                null,
                rules -> rules.until(TestClock.START.plus(HOUR.multipliedBy(2)).minusSeconds(1)));
        assertThat(house.event(event).nextReminderAt()).isEqualTo(TestClock.START.plus(HOUR));

        house.pass(HOUR);

        assertThat(house.event(event).nextReminderAt())
                .isEqualTo(TestClock.START.plus(HOUR.multipliedBy(2)).minusSeconds(1));
    }

    @Test
    void an_event_changes_to_the_countdown_of_its_guild_and_back_to_its_interval_on_a_new_grid() {
        Instant deadline = TestClock.START.plus(Duration.ofDays(3));
        changeTo(null, Rhythm.COUNTDOWN, rules -> rules.until(deadline));

        assertThat(house.event(event).rules().countdown()).isEqualTo(Countdown.DEFAULT);
        assertThat(house.event(event).nextReminderAt()).isEqualTo(deadline.minus(Duration.ofDays(2)));

        house.clock.advance(Duration.ofMinutes(20));
        changeTo(null, Rhythm.INTERVAL, rules -> rules);

        assertThat(house.event(event).rules().countdown()).isNull();
        assertThat(house.event(event).nextReminderAt()).isEqualTo(now().plus(HOUR));
    }

    @Test
    void another_interval_ends_a_countdown_unless_that_is_chosen_too() {
        Instant deadline = TestClock.START.plus(Duration.ofDays(3));
        changeTo(null, Rhythm.COUNTDOWN, rules -> rules.until(deadline));

        changeTo(HOUR, null, rules -> rules);
        assertThat(house.event(event).rules().countdown()).isEqualTo(Countdown.DEFAULT);
        changeTo(Duration.ofHours(2), Rhythm.COUNTDOWN, rules -> rules);
        assertThat(house.event(event).rules().countdown()).isEqualTo(Countdown.DEFAULT);
        changeTo(Duration.ofHours(3), null, rules -> rules);

        assertThat(house.event(event).rules().countdown()).isNull();
        assertThat(house.event(event).nextReminderAt()).isEqualTo(now().plus(Duration.ofHours(3)));
    }

    @Test
    void without_a_deadline_there_is_no_countdown() {
        Event before = house.event(event);

        assertRefused(() -> changeTo(null, Rhythm.COUNTDOWN, rules -> rules), Refusal.COUNTDOWN_WITHOUT_DEADLINE);
        assertThat(house.event(event)).isEqualTo(before);
        changeTo(null, Rhythm.COUNTDOWN, rules -> rules.until(TestClock.START.plus(Duration.ofDays(3))));
        changeTo(null, null, rules -> rules.until(null));
        assertThat(house.event(event).nextReminderAt()).isEqualTo(TestClock.START.plus(HOUR));
    }

    @Test
    void a_countdown_reminds_at_each_of_its_times_and_closes_at_the_deadline() {
        Instant deadline = TestClock.START.plus(Duration.ofDays(3));
        changeTo(null, Rhythm.COUNTDOWN, rules -> rules.until(deadline));

        List<Instant> reminded = new ArrayList<>();
        for (int hour = 1; hour <= 80; hour++) {
            int before = house.discord.sent().size();
            house.pass(HOUR);
            if (house.discord.sent().size() > before) {
                reminded.add(now());
            }
        }

        assertThat(reminded)
                .containsExactly(
                        deadline.minus(Duration.ofDays(2)),
                        deadline.minus(Duration.ofDays(1)),
                        deadline.minus(Duration.ofHours(2)));
        assertThat(house.event(event).state())
                .isEqualTo(new EventState.Closed(EventState.CloseReason.DEADLINE_PASSED, deadline));
    }

    @Test
    void a_paused_event_stays_paused() {
        new PauseEvent(house.storage, house.clock, house.rules).handle(new PauseEvent.Command(event, null));

        edit(null, Duration.ofHours(2), rules -> rules.atMost(3));

        assertThat(house.event(event).kind()).isEqualTo(Event.Kind.PAUSED);
        assertThat(house.event(event).rules().maximum()).isEqualTo(3);
    }

    @Test
    void what_is_out_of_range_is_refused_and_nothing_changes() {
        Event before = house.event(event);

        assertRefused(() -> edit(null, Duration.ofSeconds(1), rules -> rules), Refusal.INTERVAL_OUT_OF_RANGE);
        assertRefused(() -> edit(null, null, rules -> rules.until(now())), Refusal.NOT_IN_THE_FUTURE);
        assertRefused(
                () -> editEvent.handle(
                        new EditEvent.Command(Ids.seenFromOtherGuild(event), null, null, null, rules -> rules)),
                Refusal.NO_SUCH_EVENT);
        assertThat(house.event(event)).isEqualTo(before);
    }

    @Test
    void a_deadline_that_has_passed_does_not_keep_the_title_from_changing() {
        edit(null, null, rules -> rules.until(now().plusSeconds(1)));
        house.clock.advance(HOUR);

        edit(new EventTitle("Final"), null, rules -> rules);

        assertThat(house.event(event).title().text()).isEqualTo("Final");
    }

    @Test
    void a_closed_event_opens_again_on_a_new_grid_with_its_reminders_counted_anew() {
        house.neverStops();
        for (int reminder = 1; reminder <= 12; reminder++) {
            house.pass(Duration.ofHours(5));
        }
        assertThat(house.event(event).kind()).isEqualTo(Event.Kind.CLOSED);

        reopenEvent.handle(new ReopenEvent.Command(event));

        assertThat(house.event(event).nextReminderAt()).isEqualTo(now().plus(HOUR));
        house.pass(HOUR);
        assertThat(house.event(event).history().remindersSent()).isEqualTo(1);
        assertThat(house.event(event).kind()).isEqualTo(Event.Kind.ACTIVE);
    }

    @Test
    void an_archived_event_opens_again() {
        house.storage.run(stores -> {
            Event found = stores.events().find(event).orElseThrow();
            stores.events()
                    .save(reminderbot.contracts.fixture.Events.aCopyOf(found)
                            .inState(new EventState.Archived(now()))
                            .build());
        });

        assertThat(reopenEvent.handle(new ReopenEvent.Command(event)).kind()).isEqualTo(Event.Kind.ACTIVE);
    }

    @Test
    void an_event_that_is_not_over_or_whose_deadline_has_passed_is_not_opened_again() {
        assertRefused(() -> reopenEvent.handle(new ReopenEvent.Command(event)), Refusal.NOT_OVER);
        edit(null, null, rules -> rules.until(now().plusSeconds(1)));
        house.pass(HOUR);

        assertRefused(() -> reopenEvent.handle(new ReopenEvent.Command(event)), Refusal.DEADLINE_PASSED);
        edit(null, null, rules -> rules.until(now().plus(HOUR)));
        assertThat(reopenEvent.handle(new ReopenEvent.Command(event)).nextReminderAt())
                .isEqualTo(now().plus(Duration.ofMinutes(30)));
        assertRefused(
                () -> reopenEvent.handle(new ReopenEvent.Command(Ids.seenFromOtherGuild(event))),
                Refusal.NO_SUCH_EVENT);
    }

    @Test
    void a_pause_with_an_end_goes_on_by_itself_on_the_same_grid() {
        PauseEvent pauseEvent = new PauseEvent(house.storage, house.clock, house.rules);
        pauseEvent.handle(new PauseEvent.Command(event, TestClock.START.plus(Duration.ofMinutes(150))));

        house.pass(HOUR.multipliedBy(2));
        assertThat(house.discord.sent()).isEmpty();
        house.pass(HOUR);

        assertThat(house.discord.sent()).hasSize(1);
        assertThat(house.event(event).kind()).isEqualTo(Event.Kind.ACTIVE);
        assertRefused(() -> pauseEvent.handle(new PauseEvent.Command(event, now())), Refusal.NOT_IN_THE_FUTURE);
    }

    private void edit(@Nullable EventTitle title, @Nullable Duration interval, UnaryOperator<EventRules> change) {
        editEvent.handle(new EditEvent.Command(event, title, interval, null, change));
    }

    private void changeTo(@Nullable Duration interval, @Nullable Rhythm rhythm, UnaryOperator<EventRules> change) {
        editEvent.handle(new EditEvent.Command(event, null, interval, rhythm, change));
    }

    private static void assertRefused(ThrowingCallable call, Refusal refusal) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(refusal));
    }

    private Instant now() {
        return house.clock.instant();
    }
}
