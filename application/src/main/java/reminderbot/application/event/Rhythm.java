package reminderbot.application.event;

import org.jspecify.annotations.Nullable;
import reminderbot.application.refusal.Refusal;
import reminderbot.application.refusal.Refused;
import reminderbot.domain.event.Countdown;
import reminderbot.domain.event.EventRules;

/** By what an event reminds. */
public enum Rhythm {
    /** Again and again at its interval. */
    INTERVAL,
    /** Counted back from its deadline, by the countdown of its guild as it is when this is chosen. */
    COUNTDOWN;

    /** The rules with this rhythm; refused when there is no deadline to count down to. */
    EventRules applyTo(EventRules rules, Countdown ofGuild) {
        if (this == COUNTDOWN && rules.deadline() == null) {
            throw new Refused(Refusal.COUNTDOWN_WITHOUT_DEADLINE);
        }
        @Nullable Countdown countdown = this == COUNTDOWN ? ofGuild : null;
        return rules.countingDown(countdown);
    }
}
