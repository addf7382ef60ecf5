package reminderbot.adapters.discord.time;

import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import reminderbot.domain.guild.QuietHours;

/**
 * Quiet hours as people type them: {@code 22:00-08:00}, {@code 10pm to 8am}, {@code 22h à 8h}; {@code none} or {@code
 * aucune} for no quiet hours. Whole minutes. Thread-safe.
 */
public final class QuietHoursGrammar {
    private static final Pattern FROM_UNTIL = Pattern.compile("(?:from |de )?(.+?) ?(?:-|–| to | until | a )\\s*(.+)");
    private static final Set<String> NONE = Set.of("none", "never", "off", "aucune", "aucunes", "jamais", "sans");

    private QuietHoursGrammar() {}

    /** Reads the whole text; empty when it is something else, or begins when it ends. */
    public static Optional<QuietHours> parse(String typed) {
        String text = Typed.normal(typed);
        if (NONE.contains(text)) {
            return Optional.of(QuietHours.NONE);
        }
        Matcher hours = FROM_UNTIL.matcher(text);
        if (!hours.matches()) {
            return Optional.empty();
        }
        return minute(hours.group(1))
                .flatMap(from -> minute(hours.group(2))
                        .filter(until -> !until.equals(from))
                        .map(until -> new QuietHours(from, until)));
    }

    private static Optional<LocalTime> minute(String text) {
        return ClockGrammar.parse(text).filter(time -> time.getSecond() == 0);
    }
}
