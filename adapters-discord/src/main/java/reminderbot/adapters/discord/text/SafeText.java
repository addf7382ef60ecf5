package reminderbot.adapters.discord.text;

import java.util.regex.Pattern;

/**
 * Makes text that people wrote harmless inside the bot's messages: it can neither ping, nor link, nor format, nor break
 * the layout. It must not stand in the label of a link, where Discord shows every backslash, formats in spite of it, and
 * takes the link apart when the label holds an emoji or an address (discord-api-docs, issues 6185, 6810 and 7721).
 */
public final class SafeText {
    /** What begins or ends something in Discord's markdown; {@code /} so that no address is one, with a scheme or without. */
    private static final String MARKDOWN = "\\`*_~|[]()<>#@:/";

    /** A list or small print, at the beginning of a line only. */
    private static final Pattern LIST = Pattern.compile("^(\\d*)([-+.])");

    private static final char ZERO_WIDTH_SPACE = '\u200B';

    private SafeText() {}

    /**
     * The text on one line, every character that means something to Discord escaped, and {@code @} kept from becoming a
     * mention. What {@link PlainText} leaves out is left out here too.
     */
    public static String of(String text) {
        String plain = PlainText.of(text);
        StringBuilder safe = new StringBuilder(plain.length() + 16);
        plain.codePoints().forEach(point -> append(safe, point));
        return LIST.matcher(safe).replaceFirst("$1\\\\$2");
    }

    /** Like {@link #of}, cut to at most this many characters before escaping, the ellipsis included. */
    public static String of(String text, int most) {
        return of(PlainText.of(text, most));
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
}
