package reminderbot.application.legacy;

import java.util.regex.Pattern;

/** The commands that an operator is asked to type. */
public final class CommandLine {
    /** What no shell takes for anything but itself. */
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_./:@%+,=-]+");

    private CommandLine() {}

    /** What brings data from one storage to another, each named by its kind and path, as {@code json:events.json}. */
    public static String migrate(String from, String to) {
        return "./reminder-bot migrate --from %s --to %s".formatted(word(from), word(to));
    }

    /** What takes a migration back, by the folder of its backup. */
    public static String rollback(String backup) {
        return "./reminder-bot rollback " + word(backup);
    }

    /** A text as a shell takes it for one word. */
    public static String word(String text) {
        return PLAIN.matcher(text).matches() ? text : "'" + text.replace("'", "'\\''") + "'";
    }
}
