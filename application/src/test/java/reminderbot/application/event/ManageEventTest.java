package reminderbot.application.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reminderbot.application.fixture.House;
import reminderbot.application.refusal.Refusal;
import reminderbot.application.refusal.Refused;
import reminderbot.application.reminder.RemindNow;
import reminderbot.contracts.fixture.Ids;
import reminderbot.domain.event.Event;
import reminderbot.domain.id.EventId;

class ManageEventTest {
    private final House house = new House();
    private final PauseEvent pauseEvent = new PauseEvent(house.storage, house.clock, house.rules);
    private final ResumeEvent resumeEvent = new ResumeEvent(house.storage, house.clock, house.rules);
    private final CloseEvent closeEvent = new CloseEvent(house.storage, house.clock);
    private final UnwatchEvent unwatchEvent = new UnwatchEvent(house.storage);
    private final RemindNow remindNow = new RemindNow(house.storage, house.clock, house.rules);
    private EventId event = Ids.event(1);

    @BeforeEach
    void watch() {
        house.discord.join(Ids.user(1));
        event = house.watch();
    }

    @Test
    void another_guild_can_neither_pause_nor_resume_nor_close_nor_unwatch_nor_remind() {
        EventId foreign = Ids.seenFromOtherGuild(event);

        assertRefused(() -> pauseEvent.handle(new PauseEvent.Command(foreign, null)), Refusal.NO_SUCH_EVENT);
        assertRefused(() -> resumeEvent.handle(new ResumeEvent.Command(foreign)), Refusal.NO_SUCH_EVENT);
        assertRefused(() -> closeEvent.handle(new CloseEvent.Command(foreign)), Refusal.NO_SUCH_EVENT);
        assertRefused(() -> unwatchEvent.handle(new UnwatchEvent.Command(foreign)), Refusal.NO_SUCH_EVENT);
        assertRefused(() -> remindNow.handle(new RemindNow.Command(foreign)), Refusal.NO_SUCH_EVENT);
        assertThat(house.event(event).kind()).isEqualTo(Event.Kind.ACTIVE);
    }

    @Test
    void pausing_twice_and_resuming_an_active_event_are_refused() {
        assertRefused(() -> resumeEvent.handle(new ResumeEvent.Command(event)), Refusal.NOT_PAUSED);
        pauseEvent.handle(new PauseEvent.Command(event, null));
        assertRefused(() -> pauseEvent.handle(new PauseEvent.Command(event, null)), Refusal.ALREADY_PAUSED);
    }

    @Test
    void a_closed_event_can_only_be_unwatched() {
        closeEvent.handle(new CloseEvent.Command(event));

        assertRefused(() -> pauseEvent.handle(new PauseEvent.Command(event, null)), Refusal.ALREADY_OVER);
        assertRefused(() -> closeEvent.handle(new CloseEvent.Command(event)), Refusal.ALREADY_OVER);
        assertRefused(() -> remindNow.handle(new RemindNow.Command(event)), Refusal.NOT_ACTIVE);
        unwatchEvent.handle(new UnwatchEvent.Command(event));
        assertRefused(() -> unwatchEvent.handle(new UnwatchEvent.Command(event)), Refusal.NO_SUCH_EVENT);
    }

    @Test
    void remind_sends_at_once_and_leaves_the_grid_where_it_is() {
        remindNow.handle(new RemindNow.Command(event));
        house.pass(Duration.ofSeconds(1));

        assertThat(house.discord.pinged()).containsExactly(Ids.user(1));
        assertThat(house.event(event).nextReminderAt())
                .isEqualTo(house.event(event).anchor().plus(Duration.ofHours(1)));
    }

    @Test
    void remind_waits_five_minutes_between_two() {
        remindNow.handle(new RemindNow.Command(event));
        assertRefused(() -> remindNow.handle(new RemindNow.Command(event)), Refusal.REMINDER_UNDER_WAY);
        house.pass(Duration.ofSeconds(1));
        assertRefused(() -> remindNow.handle(new RemindNow.Command(event)), Refusal.REMINDED_RECENTLY);

        house.clock.advance(Duration.ofMinutes(5));

        assertThat(remindNow.handle(new RemindNow.Command(event)).id()).isEqualTo(event);
    }

    private static void assertRefused(ThrowingCallable call, Refusal refusal) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(refusal));
    }
}
