package reminderbot.adapters.discord.time;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The units of a duration, the largest first, by the words for them in English and French. */
enum DurationUnit {
    WEEK(Duration.ofDays(7), "w|weeks?|sem|semaines?"),
    DAY(Duration.ofDays(1), "d|days?|j|jours?"),
    HOUR(Duration.ofHours(1), "h|hrs?|hours?|heures?"),
    MINUTE(Duration.ofMinutes(1), "m|mn|mins?|minutes?"),
    SECOND(Duration.ofSeconds(1), "s|secs?|seconds?|secondes?");

    private final Duration length;
    private final Pattern word;

    DurationUnit(Duration length, String words) {
        this.length = length;
        word = Pattern.compile(words);
    }

    static Optional<DurationUnit> of(String word) {
        return Stream.of(values())
                .filter(unit -> unit.word.matcher(word).matches())
                .findFirst();
    }

    Duration times(long count) {
        return length.multipliedBy(count);
    }
}
