package reminderbot.domain.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reminderbot.domain.reaction.RequiredReactions;

/** What a moderator may choose. */
class EventRulesTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 1_000})
    void an_event_has_1_to_1000_reminders(int maximum) {
        assertThat(rules(maximum).maximum()).isEqualTo(maximum);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 1_001})
    void any_other_maximum_is_refused(int maximum) {
        assertThatThrownBy(() -> rules(maximum))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("not " + maximum);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT1S", "PT5M", "P7D"})
    void an_interval_is_1_second_to_7_days(String interval) {
        Duration duration = Duration.parse(interval);

        assertThat(new ReminderInterval(duration).duration()).isEqualTo(duration);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "PT0.999S", "PT1.5S", "P7DT1S"})
    void any_other_interval_is_refused(String interval) {
        assertThatThrownBy(() -> new ReminderInterval(Duration.parse(interval)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("in whole seconds, not");
    }

    private static EventRules rules(int maximum) {
        return new EventRules(Audience.EVERYBODY, RequiredReactions.DEFAULT, null, maximum, null);
    }
}
