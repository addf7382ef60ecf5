package reminderbot.adapters.discord.interaction;

import java.util.Optional;
import java.util.regex.Pattern;

/** Discord's identifiers as people paste them. */
public final class Snowflakes {
    private static final Pattern FORM = Pattern.compile("[1-9]\\d{0,18}");

    private Snowflakes() {}

    /** The identifier; empty when the whole text is none. */
    public static Optional<Long> parse(String text) {
        if (!FORM.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Long.parseLong(text));
        } catch (NumberFormatException tooLarge) {
            return Optional.empty();
        }
    }
}
