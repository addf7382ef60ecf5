package reminderbot.adapters.discord.text;

/**
 * Text that people wrote, for places that know neither markdown nor mentions: choices, labels, what a form is filled in
 * with. One line of characters that take no more room than they should.
 */
public final class PlainText {
    /** Marks on one character; no language needs more, and towers of them reach into other lines. */
    private static final int MOST_MARKS = 4;

    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final int REPLACEMENT = 0xFFFD;

    private final StringBuilder line = new StringBuilder();
    private int marks;

    private PlainText() {}

    /**
     * The text with every run of white space and line breaks as one space, and without control characters, marks that turn
     * the writing direction, and whatever else shows nothing, except what joins emojis and letters. Halves of characters
     * become �.
     */
    public static String of(String text) {
        PlainText plain = new PlainText();
        text.codePoints().forEach(plain::append);
        return plain.line.toString().strip();
    }

    /** Like {@link #of}, cut to at most this many characters, the ellipsis included. */
    public static String of(String text, int most) {
        String line = of(text);
        return line.codePointCount(0, line.length()) <= most
                ? line
                : line.substring(0, line.offsetByCodePoints(0, most - 1)) + "…";
    }

    private void append(int point) {
        if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
            marks = 0;
            if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        } else if (isMark(point)) {
            marks++;
            if (marks <= MOST_MARKS) {
                line.appendCodePoint(point);
            }
        } else if (joins(point)) {
            line.appendCodePoint(point);
        } else if (!isInvisible(point)) {
            marks = 0;
            line.appendCodePoint(isNoCharacter(point) ? REPLACEMENT : point);
        }
    }

    private static boolean isMark(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    /** Joiners of letters and emojis, and the tags that make the flags of England, Scotland and Wales of a black one. */
    private static boolean joins(int point) {
        return point == ZERO_WIDTH_NON_JOINER || point == ZERO_WIDTH_JOINER || (point >= 0xE0020 && point <= 0xE007F);
    }

    private static boolean isInvisible(int point) {
        return Character.isISOControl(point) || Character.getType(point) == Character.FORMAT;
    }

    private static boolean isNoCharacter(int point) {
        return Character.getType(point) == Character.SURROGATE || (point & 0xFFFE) == 0xFFFE;
    }
}
