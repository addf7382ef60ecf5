package reminderbot.adapters.discord.text;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import reminderbot.application.refusal.Refused;

/** The words for everything the bot declines. */
public final class RefusalText {
    /** Longest piece of what somebody typed that is said back, in characters. */
    private static final int LONGEST_QUOTE = 80;

    private RefusalText() {}

    /** What is declined and what to do instead. */
    public static String of(Refused refused, Locale locale) {
        Object[] arguments = refused.arguments().stream()
                .map(argument -> readable(argument, locale))
                .toArray();
        return Texts.of("refusals", locale).get(refused.refusal().name(), arguments);
    }

    private static String readable(Object argument, Locale locale) {
        if (argument instanceof Duration duration) {
            return DurationText.format(duration, locale);
        }
        if (argument instanceof Instant instant) {
            return TimeText.relative(instant);
        }
        return SafeText.of(argument.toString(), LONGEST_QUOTE);
    }
}
