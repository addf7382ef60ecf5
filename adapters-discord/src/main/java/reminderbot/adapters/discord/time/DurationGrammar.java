package reminderbot.adapters.discord.time;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Durations as people type them, in English and French alike: {@code 90m}, {@code 2h30m}, {@code 1d}, {@code 2h30},
 * {@code 1 j}, {@code 2 hours and 30 minutes}. Each unit once at most, the larger first; a week is 7 days and a day 24
 * hours. Thread-safe.
 */
public final class DurationGrammar {
    /** A count of at most six digits and its unit, with what may stand before the next one. */
    private static final Pattern TERM = Pattern.compile("\\G(?<count>\\d{1,6})(?: ?(?<unit>[a-z]+))?(?: and | et | )?");

    /** Minutes after hours need no unit, as in {@code 2h30}: always two digits. */
    private static final Pattern BARE_MINUTES = Pattern.compile("[0-5]\\d");

    private DurationGrammar() {}

    /** Reads the whole text as a duration of at least one second; empty when it is none. */
    public static Optional<Duration> parse(String typed) {
        return parseNormal(Typed.normal(typed));
    }

    /** Reads durations with commas, or else with spaces, between them; empty when one of them is none. */
    public static Optional<List<Duration>> parseList(String typed) {
        String separator = typed.contains(",") ? "," : "\\s+";
        List<Optional<Duration>> durations = Pattern.compile(separator)
                .splitAsStream(typed.strip())
                .map(DurationGrammar::parse)
                .toList();
        return durations.stream().allMatch(Optional::isPresent)
                ? Optional.of(durations.stream().flatMap(Optional::stream).toList())
                : Optional.empty();
    }

    static Optional<Duration> parseNormal(String text) {
        Duration sum = Duration.ZERO;
        DurationUnit last = null;
        int end = 0;
        for (Matcher term = TERM.matcher(text); term.find(); end = term.end()) {
            Optional<DurationUnit> unit = unit(term, last);
            if (unit.isEmpty() || (last != null && unit.get().compareTo(last) <= 0)) {
                return Optional.empty();
            }
            last = unit.get();
            sum = sum.plus(last.times(Long.parseLong(term.group("count"))));
        }
        return end < text.length() || sum.isZero() ? Optional.empty() : Optional.of(sum);
    }

    private static Optional<DurationUnit> unit(Matcher term, @Nullable DurationUnit last) {
        String word = term.group("unit");
        if (word != null) {
            return DurationUnit.of(word);
        }
        boolean minutes = last == DurationUnit.HOUR
                && BARE_MINUTES.matcher(term.group("count")).matches();
        return minutes ? Optional.of(DurationUnit.MINUTE) : Optional.empty();
    }
}
