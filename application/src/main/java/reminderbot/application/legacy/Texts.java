package reminderbot.application.legacy;

import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/** What is done to texts that cannot be kept as they are. */
final class Texts {
    private static final Pattern LINE_BREAKS_AND_TABS = Pattern.compile("\\R|\t");

    /** What Unicode shows where a character could not be read. */
    private static final int REPLACEMENT = 0xFFFD;

    private Texts() {}

    /** On one line and without control characters; half a character is replaced. */
    static String oneLine(String text) {
        return filtered(LINE_BREAKS_AND_TABS.matcher(text).replaceAll(" "), point -> !Character.isISOControl(point));
    }

    /** Without control characters other than line breaks and tabs; half a character is replaced. */
    static String manyLines(String text) {
        return filtered(
                text, point -> !Character.isISOControl(point) || point == '\n' || point == '\r' || point == '\t');
    }

    /** So many chars at most, and none of them half a character. */
    static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest);
    }

    private static String filtered(String text, IntPredicate kept) {
        return text.codePoints()
                .filter(kept)
                .map(point -> Character.getType(point) == Character.SURROGATE ? REPLACEMENT : point)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
