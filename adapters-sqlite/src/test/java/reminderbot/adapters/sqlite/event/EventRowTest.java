package reminderbot.adapters.sqlite.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import reminderbot.contracts.fixture.Events;
import reminderbot.contracts.fixture.TestClock;
import reminderbot.domain.event.Event;
import reminderbot.domain.event.EventRules;
import reminderbot.domain.reaction.RequiredReactions;

/** The columns that other programs may read, as the specification means them. */
class EventRowTest {
    @Test
    void last_reminder_is_the_watch_time_until_the_first_reminder() {
        EventRow row = row(Events.anEvent().build());

        assertThat(row.lastReminder()).isEqualTo(TestClock.START);
        assertThat(row.wasReminded()).isFalse();
    }

    @Test
    void a_reminder_at_the_watch_time_is_told_from_none() {
        Event reminded = Events.anEvent().build().reminded(TestClock.START, true);

        assertThat(row(reminded).wasReminded()).isTrue();
        assertThat(row(reminded).toEvent()).isEqualTo(reminded);
    }

    @Test
    void an_interval_is_stored_in_minutes() {
        Event event = Events.anEvent().every(Duration.ofSeconds(90)).build();

        assertThat(row(event).intervalMinutes()).isEqualTo(1.5);
    }

    @Test
    void only_a_paused_event_is_paused() {
        assertThat(Events.ofEveryKind())
                .allSatisfy(event -> assertThat(row(event).isPaused()).isEqualTo(event.kind() == Event.Kind.PAUSED));
    }

    @Test
    void required_reactions_are_an_array_of_emojis() {
        assertThat(row(Events.anEvent().build()).requiredReactions()).isEqualTo("[\"✅\",\"❌\",\"❓\"]");
    }

    @Test
    void a_countdown_is_an_array_of_seconds_and_none_is_null() {
        assertThat(row(Events.anEvent().build()).countdown()).isNull();
        assertThat(row(Events.withEverythingSet().build()).countdown()).isEqualTo("[2592000,301]");
    }

    @Test
    void an_empty_array_means_any_emoji() {
        Event event = Events.anEvent().build();
        EventRules rules = event.rules();
        EventRules any = new EventRules(rules.audience(), RequiredReactions.ANY, rules.target(), rules.maximum(), null);

        EventRow row = row(Events.anEvent().withRules(any).build());

        assertThat(row.requiredReactions()).isEqualTo("[]");
        assertThat(row.toEvent().rules().required().isAny()).isTrue();
    }

    @Test
    void everybody_is_an_empty_object_and_ids_are_text() {
        assertThat(row(Events.anEvent().build()).audience()).isEqualTo("{}");
        assertThat(row(Events.withEverythingSet().build()).audience()).isEqualTo("""
                {"roles":["1400000000000000001","1400000000000000002"],\
                "excludedRoles":["1400000000000000003"],\
                "excludedUsers":["1300000000000000001","1300000000000000002"]}""");
    }

    private static EventRow row(Event event) {
        return EventRow.of(event, TestClock.START);
    }
}
