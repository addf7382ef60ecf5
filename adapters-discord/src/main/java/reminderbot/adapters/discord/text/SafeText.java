package reminderbot.adapters.discord.text;

/** Makes text that people wrote harmless inside the bot's messages: it can neither ping, nor link, nor break the layout. */
public final class SafeText {
    private static final String MARKDOWN = "\\`*_~|[]()<>#@:";
    private static final char ZERO_WIDTH_SPACE = '\u200B';

    private SafeText() {}

    /**
     * The text on one line, every character of Discord's markdown escaped, {@code @} kept from becoming a mention, and
     * control characters and marks that turn the writing direction removed.
     */
    public static String of(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        text.codePoints().filter(SafeText::isHarmless).forEach(point -> append(safe, point));
        return safe.toString();
    }

    /** Like {@link #of}, cut to at most this many characters of the original, with an ellipsis. */
    public static String of(String text, int most) {
        if (text.codePointCount(0, text.length()) <= most) {
            return of(text);
        }
        return of(text.substring(0, text.offsetByCodePoints(0, most - 1))) + "…";
    }

    /** The text for places that know no markdown and no mentions: one line, cut to at most this many characters. */
    public static String plain(String text, int most) {
        String line = text.codePoints()
                .filter(SafeText::isHarmless)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return line.codePointCount(0, line.length()) <= most
                ? line
                : line.substring(0, line.offsetByCodePoints(0, most - 1)) + "…";
    }

    private static void append(StringBuilder safe, int point) {
        if (MARKDOWN.indexOf(point) >= 0) {
            safe.append('\\');
        }
        safe.appendCodePoint(point);
        if (point == '@') {
            safe.append(ZERO_WIDTH_SPACE);
        }
    }

    private static boolean isHarmless(int point) {
        boolean turnsDirection = (point >= 0x202A && point <= 0x202E)
                || (point >= 0x2066 && point <= 0x2069)
                || point == 0x200E
                || point == 0x200F
                || point == 0x061C;
        return !turnsDirection && !Character.isISOControl(point) && point != 0x2028 && point != 0x2029;
    }
}
