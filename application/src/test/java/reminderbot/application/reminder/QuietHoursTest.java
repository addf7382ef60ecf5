package reminderbot.application.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reminderbot.application.fixture.House;
import reminderbot.application.guild.ChangeSettings;
import reminderbot.application.guild.SettingChange;
import reminderbot.application.reaction.EventMessages;
import reminderbot.application.refusal.Refusal;
import reminderbot.application.refusal.Refused;
import reminderbot.contracts.fixture.Ids;
import reminderbot.contracts.fixture.TestClock;
import reminderbot.domain.event.Event;
import reminderbot.domain.event.EventState;
import reminderbot.domain.guild.QuietHours;
import reminderbot.domain.id.EventId;
import reminderbot.domain.reminder.ReminderStatus;

/** The house stands at noon UTC, and is quiet from 22:00 to 08:00. */
class QuietHoursTest {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Instant MORNING = TestClock.START.plus(HOUR.multipliedBy(20));

    private final House house = new House();
    private EventId event = Ids.event(1);

    @BeforeEach
    void watch() {
        house.discord.join(Ids.user(1));
        event = house.watch();
        house.neverStops();
        set(QuietHours.DEFAULT);
    }

    @Test
    void the_night_passes_without_a_reminder_and_the_morning_brings_one() {
        for (int hour = 1; hour <= 9; hour++) {
            house.pass(HOUR);
        }
        int beforeNight = house.discord.sent().size();

        for (int hour = 10; hour < 20; hour++) {
            house.pass(HOUR);
        }
        assertThat(house.discord.sent()).hasSize(beforeNight);
        assertThat(house.event(event).nextReminderAt()).isEqualTo(MORNING);
    }

    @Test
    void what_comes_due_late_at_night_is_put_off_to_the_morning_and_is_one() {
        house.pass(HOUR.multipliedBy(15));

        assertThat(house.discord.sent()).isEmpty();
        assertThat(house.event(event).nextReminderAt()).isEqualTo(MORNING);

        house.clock.setTo(MORNING);
        house.pass(Duration.ZERO);
        assertThat(house.discord.sent()).hasSize(1);
        assertThat(house.newestReminder(event).scheduledAt()).isEqualTo(MORNING);
    }

    @Test
    void a_retry_that_falls_into_the_night_rests_until_the_morning_and_is_no_try() {
        house.clock.setTo(TestClock.START.plus(HOUR.multipliedBy(10)).minusSeconds(1));
        house.discord.readingGives(new EventMessages.Reading.Incomplete("down"));
        house.pass(Duration.ZERO);
        house.discord.readingGives(null);

        house.pass(Duration.ofSeconds(10));

        assertThat(house.discord.sent()).isEmpty();
        assertThat(house.newestReminder(event).status()).isEqualTo(new ReminderStatus.Pending(1, MORNING));
        house.clock.setTo(MORNING);
        house.pass(Duration.ZERO);
        assertThat(house.discord.sent()).hasSize(1);
    }

    @Test
    void a_deadline_at_night_closes_the_event_at_night() {
        Instant midnight = TestClock.START.plus(HOUR.multipliedBy(12));
        house.storage.run(stores -> stores.events()
                .find(event)
                .map(found -> found.edited(
                        found.title(), found.interval(), found.rules().until(midnight), house.clock.instant()))
                .ifPresent(stores.events()::save));
        house.pass(HOUR.multipliedBy(11));
        assertThat(house.event(event).nextReminderAt()).isEqualTo(midnight);

        house.pass(HOUR);

        assertThat(house.event(event).state())
                .isEqualTo(new EventState.Closed(EventState.CloseReason.DEADLINE_PASSED, midnight));
        assertThat(house.discord.sent()).isEmpty();
    }

    @Test
    void a_moderator_cannot_remind_at_night() {
        house.clock.setTo(TestClock.START.plus(HOUR.multipliedBy(11)));
        RemindNow remindNow = new RemindNow(house.storage, house.clock, house.rules);

        assertThatThrownBy(() -> remindNow.handle(new RemindNow.Command(event)))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.refusal()).isEqualTo(Refusal.QUIET_HOURS);
                    assertThat(refused.arguments()).containsExactly(MORNING);
                });
    }

    @Test
    void new_quiet_hours_move_the_reminders_that_are_set() {
        set(new QuietHours(LocalTime.of(8, 0), LocalTime.of(15, 0)));

        assertThat(house.event(event).nextReminderAt()).isEqualTo(TestClock.START.plus(HOUR.multipliedBy(3)));

        set(QuietHours.NONE);
        assertThat(house.event(event).nextReminderAt()).isEqualTo(TestClock.START.plus(HOUR));
        assertThat(house.event(event).kind()).isEqualTo(Event.Kind.ACTIVE);
    }

    private void set(QuietHours quiet) {
        new ChangeSettings(house.storage, house.clock, house.rules)
                .handle(new ChangeSettings.Command(Ids.GUILD, "Guild", new SettingChange.Quiet(quiet)));
    }
}
