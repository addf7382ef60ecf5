package reminderbot.application.legacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reminderbot.application.fixture.House;
import reminderbot.contracts.fixture.EventBuilder;
import reminderbot.contracts.fixture.Events;
import reminderbot.contracts.fixture.Guilds;
import reminderbot.contracts.fixture.Ids;
import reminderbot.domain.event.Event;
import reminderbot.domain.event.EventHistory;

class BeginImportedTest {
    private static final Duration HOUR = Duration.ofHours(1);

    private final House house = new House();
    private final Instant now = house.clock.instant();
    private final Instant longAgo = now.minus(Duration.ofDays(40));
    private final BeginImported beginImported = new BeginImported(house.storage, house.clock, house.rules);

    @BeforeEach
    void storeTheGuild() {
        house.storage.run(stores -> stores.guilds().save(Guilds.aGuild(Ids.GUILD)));
    }

    @Test
    void an_imported_event_first_reminds_at_a_grid_point_one_interval_after_the_start_at_the_earliest() {
        save(imported(Events.anEvent())
                .anchoredAt(now.minus(HOUR.multipliedBy(100)).plusSeconds(600))
                .dueAt(longAgo));

        assertThat(beginImported.handle()).isEqualTo(1);

        assertThat(stored().nextReminderAt()).isEqualTo(now.plus(HOUR).plusSeconds(600));
        assertThat(stored().history().imported()).isFalse();
    }

    @Test
    void a_grid_point_exactly_one_interval_after_the_start_is_late_enough() {
        save(imported(Events.anEvent())
                .anchoredAt(now.minus(HOUR.multipliedBy(100)))
                .dueAt(longAgo));

        beginImported.handle();

        assertThat(stored().nextReminderAt()).isEqualTo(now.plus(HOUR));
    }

    @Test
    void a_paused_event_stays_paused_without_a_next_reminder() {
        save(imported(Events.aPausedEvent()));

        beginImported.handle();

        assertThat(stored().nextReminderAt()).isNull();
        assertThat(stored().history().imported()).isFalse();
    }

    @Test
    void a_later_start_changes_nothing_any_more() {
        save(imported(Events.anEvent()).anchoredAt(longAgo).dueAt(longAgo));
        beginImported.handle();
        Event begun = stored();

        house.clock.advance(HOUR.dividedBy(2));

        assertThat(beginImported.handle()).isZero();
        assertThat(stored()).isEqualTo(begun);
    }

    private EventBuilder imported(EventBuilder event) {
        return event.withHistory(EventHistory.imported(longAgo, longAgo));
    }

    private void save(EventBuilder event) {
        house.storage.run(stores -> stores.events().save(event.build()));
    }

    private Event stored() {
        return house.event(Ids.event(1));
    }
}
