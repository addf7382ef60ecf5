package reminderbot.adapters.jsonlegacy.store.sidecar;

import java.time.Duration;
import java.util.List;
import reminderbot.domain.event.Countdown;

/** The times of a countdown: seconds before the deadline, the most first. */
final class CountdownJson {
    private CountdownJson() {}

    static List<Long> of(Countdown countdown) {
        return countdown.before().stream().map(Duration::toSeconds).toList();
    }

    static Countdown parse(List<Long> seconds) {
        return new Countdown(seconds.stream().map(Duration::ofSeconds).toList());
    }
}
