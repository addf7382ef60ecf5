package reminderbot.application.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reminderbot.contracts.fixture.Events;
import reminderbot.contracts.fixture.Guilds;
import reminderbot.contracts.fixture.Ids;
import reminderbot.contracts.fixture.Reminders;
import reminderbot.contracts.fixture.TestClock;
import reminderbot.memory.InMemoryStorage;

class PurgeReminderLogsTest {
    private final TestClock clock = new TestClock();
    private final InMemoryStorage storage = new InMemoryStorage();
    private final PurgeReminderLogs purge = new PurgeReminderLogs(storage, clock);

    @BeforeEach
    void storeAClosedEvent() {
        storage.run(stores -> {
            stores.guilds().save(Guilds.aGuild());
            stores.events().save(Events.aClosedEvent().build());
        });
    }

    @Test
    void records_are_removed_once_they_are_older_than_asked_for() {
        sentAt(TestClock.START);
        clock.advance(Duration.ofDays(90));
        assertThat(purge.handle(PurgeReminderLogs.Command.STANDARD)).isZero();

        clock.advance(Duration.ofMillis(1));

        assertThat(purge.handle(PurgeReminderLogs.Command.STANDARD)).isEqualTo(1);
    }

    @Test
    void a_hundred_go_at_once_and_the_rest_the_next_time() {
        for (int n = 0; n < 101; n++) {
            sentAt(TestClock.START.plusMillis(n));
        }
        clock.advance(Duration.ofDays(91));

        assertThat(purge.handle(PurgeReminderLogs.Command.STANDARD)).isEqualTo(100);
        assertThat(purge.handle(PurgeReminderLogs.Command.STANDARD)).isEqualTo(1);
    }

    @Test
    void what_the_daily_limit_looks_back_on_can_never_be_asked_for() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new PurgeReminderLogs.Command(Duration.ofDays(1).minusMillis(1)))
                .withMessageContaining("kept for a day at least");
    }

    private void sentAt(Instant at) {
        storage.run(stores -> stores.reminderLogs().add(Reminders.aSent(Ids.event(1), at, List.of(Ids.user(1)), at)));
    }
}
