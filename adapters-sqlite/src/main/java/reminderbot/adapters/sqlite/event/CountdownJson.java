package reminderbot.adapters.sqlite.event;

import java.time.Duration;
import java.util.List;
import reminderbot.adapters.sqlite.mapping.Json;
import reminderbot.domain.event.Countdown;

/** The times of a countdown, as JSON: an array of seconds before the deadline, the most first. */
public final class CountdownJson {
    private CountdownJson() {}

    /** The seconds. */
    public static List<Long> of(Countdown countdown) {
        return countdown.before().stream().map(Duration::toSeconds).toList();
    }

    /** What the text holds. */
    static Countdown parse(String text) {
        return parse(List.of(Json.read(text, Long[].class)));
    }

    /** What the seconds of {@link #of} mean. */
    public static Countdown parse(List<Long> seconds) {
        return new Countdown(seconds.stream().map(Duration::ofSeconds).toList());
    }
}
