package reminderbot.adapters.discord.time;

import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Times of day as people type them: {@code 18:00}, {@code 18:00:30}, {@code 8pm}, {@code 8:30 pm}, {@code 18h}, {@code 18h30}. */
final class ClockGrammar {
    private static final Pattern COLON = Pattern.compile("([01]?\\d|2[0-3]):([0-5]\\d)(?::([0-5]\\d))?");
    private static final Pattern HALF_DAY = Pattern.compile("(0?[1-9]|1[0-2])(?::([0-5]\\d))? ?([ap])(?:m|\\.m\\.)");
    private static final Pattern WITH_H = Pattern.compile("([01]?\\d|2[0-3]) ?h(?: ?([0-5]\\d))?");

    private ClockGrammar() {}

    /** Reads the whole text as a time of day; empty when it is none. */
    static Optional<LocalTime> parse(String text) {
        return colon(text).or(() -> halfDay(text)).or(() -> withH(text));
    }

    /** Whether it could as well be a duration, such as {@code 18h30}. */
    static boolean looksLikeDuration(String text) {
        return WITH_H.matcher(text).matches();
    }

    private static Optional<LocalTime> colon(String text) {
        Matcher time = COLON.matcher(text);
        return time.matches()
                ? Optional.of(LocalTime.of(number(time.group(1)), number(time.group(2)), number(time.group(3))))
                : Optional.empty();
    }

    private static Optional<LocalTime> halfDay(String text) {
        Matcher time = HALF_DAY.matcher(text);
        if (!time.matches()) {
            return Optional.empty();
        }
        int afternoon = time.group(3).equals("p") ? 12 : 0;
        return Optional.of(LocalTime.of(number(time.group(1)) % 12 + afternoon, number(time.group(2))));
    }

    private static Optional<LocalTime> withH(String text) {
        Matcher time = WITH_H.matcher(text);
        return time.matches()
                ? Optional.of(LocalTime.of(number(time.group(1)), number(time.group(2))))
                : Optional.empty();
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
