package reminderbot.application.reaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reminderbot.application.event.PauseEvent;
import reminderbot.application.event.ReopenEvent;
import reminderbot.application.fixture.House;
import reminderbot.application.guild.PersonToTell.News;
import reminderbot.application.reaction.EventMessages.Reading;
import reminderbot.application.refusal.Refusal;
import reminderbot.application.refusal.Refused;
import reminderbot.application.reminder.NextWakeUp;
import reminderbot.application.reminder.RemindNow;
import reminderbot.contracts.fixture.Ids;
import reminderbot.contracts.fixture.TestClock;
import reminderbot.domain.event.Event;
import reminderbot.domain.id.EventId;
import reminderbot.domain.id.UserId;
import reminderbot.domain.reminder.ReminderFailure;
import reminderbot.domain.reminder.ReminderStatus;

/** Gone and back (design, section 4.6): every reminder is due on the hour. */
class GoneMessagesTest {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration HALF = Duration.ofMinutes(30);
    private static final UserId ANNA = Ids.user(1);

    private final House house = new House();
    private EventId event = Ids.event(1);

    @BeforeEach
    void watch() {
        house.discord.join(ANNA);
        event = house.watch();
    }

    @Test
    void a_read_that_finds_the_message_gone_holds_the_reminders_back() {
        gone();
        house.refreshAnswers.handle(event);

        house.pass(HALF.minusMillis(1));
        there();
        house.clock.advance(HALF);

        assertThat(house.event(event).history().goneSince()).isEqualTo(TestClock.START);
        assertThat(house.claimReminders.handle()).isZero();
    }

    @Test
    void gone_twice_half_an_hour_apart_it_is_archived_and_a_person_told_although_no_reminder_is_due() {
        gone();
        house.refreshAnswers.handle(event);

        house.pass(HALF);

        assertThat(house.event(event).kind()).isEqualTo(Event.Kind.ARCHIVED);
        assertThat(house.discord.told()).containsExactly(new News.EventArchived());
        house.pass(HOUR);
        assertThat(house.discord.sent()).isEmpty();
    }

    @Test
    void a_paused_event_is_archived_as_well() {
        new PauseEvent(house.storage, house.clock, house.rules).handle(new PauseEvent.Command(event, null));
        gone();
        house.refreshAnswers.handle(event);

        house.pass(HALF);

        assertThat(house.event(event).kind()).isEqualTo(Event.Kind.ARCHIVED);
    }

    @Test
    void the_loop_wakes_up_for_the_second_read() {
        gone();
        house.refreshAnswers.handle(event);

        assertThat(nextWakeUp()).isEqualTo(TestClock.START.plus(HALF));
    }

    @Test
    void there_again_at_the_second_read_it_reminds_on_the_same_grid_and_nobody_is_told() {
        gone();
        house.refreshAnswers.handle(event);
        there();

        house.pass(HALF);

        assertThat(house.event(event).history().goneSince()).isNull();
        house.pass(HALF);
        assertThat(house.discord.pinged()).containsExactly(ANNA);
        assertThat(house.event(event).nextReminderAt()).isEqualTo(TestClock.START.plus(HOUR.multipliedBy(2)));
        assertThat(house.discord.told()).isEmpty();
    }

    @Test
    void a_reminder_that_finds_the_message_gone_waits_without_a_try_being_counted_and_is_sent_once_it_is_back() {
        gone();
        house.pass(HOUR);

        assertThat(house.newestReminder(event).status())
                .isEqualTo(new ReminderStatus.Pending(0, house.clock.instant().plus(HALF)));
        house.pass(HALF.minusMillis(1));
        there();
        house.pass(Duration.ofMillis(1));

        assertThat(house.discord.pinged()).containsExactly(ANNA);
        assertThat(house.event(event).history().goneSince()).isNull();
        assertThat(house.event(event).nextReminderAt()).isEqualTo(TestClock.START.plus(HOUR.multipliedBy(2)));
    }

    @Test
    void a_reminder_that_waits_goes_out_at_once_when_any_read_finds_the_message_again() {
        gone();
        house.pass(HOUR);
        there();

        house.pass(Duration.ofMinutes(5));
        assertThat(house.discord.sent()).isEmpty();
        house.refreshAnswers.handle(event);
        house.pass(Duration.ZERO);

        assertThat(house.discord.pinged()).containsExactly(ANNA);
        assertThat(house.event(event).nextReminderAt()).isEqualTo(TestClock.START.plus(HOUR.multipliedBy(2)));
    }

    @Test
    void a_reminder_that_waits_is_cancelled_when_the_event_is_archived() {
        gone();
        house.pass(HOUR);

        house.pass(HALF);

        assertThat(house.event(event).kind()).isEqualTo(Event.Kind.ARCHIVED);
        assertThat(house.newestReminder(event).status())
                .isEqualTo(new ReminderStatus.Failed(house.clock.instant(), ReminderFailure.CANCELLED));
        assertThat(house.discord.told()).containsExactly(new News.EventArchived());
    }

    @Test
    void a_message_that_goes_between_two_parts_holds_the_rest_back() {
        house.discord.join(IntStream.rangeClosed(2, 60).mapToObj(Ids::user).toArray(UserId[]::new));
        house.discord.whileSending(() -> {
            gone();
            house.refreshAnswers.handle(event);
        });

        house.pass(HOUR);
        assertThat(house.discord.sent()).hasSize(1);
        house.discord.whileSending(() -> {});
        there();
        house.pass(HALF);

        assertThat(house.discord.pinged()).hasSize(60).doesNotHaveDuplicates();
    }

    @Test
    void a_second_read_without_an_answer_concludes_nothing() {
        gone();
        house.refreshAnswers.handle(event);
        house.discord.readingGives(new Reading.Incomplete("503"));

        house.pass(HALF);

        assertThat(house.event(event).history().goneSince()).isEqualTo(TestClock.START);
        assertThat(house.event(event).kind()).isEqualTo(Event.Kind.ACTIVE);
        assertThat(house.goneMessages.listDue(house.clock.instant())).containsExactly(event);
    }

    @Test
    void whoever_asks_is_told_that_the_message_seems_gone() {
        gone();
        RemindNow remindNow = new RemindNow(house.storage, house.clock, house.rules);

        assertRefused(() -> house.callRoll.require(event));
        assertRefused(() -> remindNow.handle(new RemindNow.Command(event)));
    }

    @Test
    void an_archived_event_that_is_opened_again_reminds_when_its_message_is_back() {
        gone();
        house.refreshAnswers.handle(event);
        house.pass(HALF);
        there();

        new ReopenEvent(house.storage, house.clock, house.rules).handle(new ReopenEvent.Command(event));
        house.pass(HOUR);

        assertThat(house.discord.pinged()).containsExactly(ANNA);
    }

    private static void assertRefused(ThrowingCallable question) {
        assertThatThrownBy(question)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(Refusal.MESSAGE_GONE));
    }

    private void gone() {
        house.discord.readingGives(new Reading.Gone());
    }

    private void there() {
        house.discord.readingGives(null);
    }

    private Instant nextWakeUp() {
        return new NextWakeUp(house.storage).handle(house.clock.instant()).orElseThrow();
    }
}
