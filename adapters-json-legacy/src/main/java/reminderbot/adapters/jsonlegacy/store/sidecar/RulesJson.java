package reminderbot.adapters.jsonlegacy.store.sidecar;

import java.util.List;
import org.jspecify.annotations.Nullable;
import reminderbot.domain.event.Countdown;
import reminderbot.domain.event.EventRules;
import reminderbot.domain.id.ChannelId;

/**
 * What holds for an event.
 *
 * @param required empty when any emoji counts
 */
record RulesJson(
        AudienceJson audience,
        List<String> required,
        @Nullable Long targetId,
        int maximum,
        @Nullable Long deadline,
        @Nullable List<Long> countdownSeconds) {
    static RulesJson of(EventRules rules) {
        Countdown countdown = rules.countdown();
        return new RulesJson(
                AudienceJson.of(rules.audience()),
                Values.emojis(rules.required()),
                Values.number(rules.target(), ChannelId::value),
                rules.maximum(),
                Values.millis(rules.deadline()),
                countdown == null ? null : CountdownJson.of(countdown));
    }

    EventRules toRules() {
        return new EventRules(
                audience.toAudience(),
                Values.required(required),
                Values.id(targetId, ChannelId::new),
                maximum,
                Values.instant(deadline),
                countdownSeconds == null ? null : CountdownJson.parse(countdownSeconds));
    }
}
