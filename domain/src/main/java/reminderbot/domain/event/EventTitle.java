package reminderbot.domain.event;

import java.util.Locale;

/**
 * What an event is called. Stored as people wrote it; whoever shows it makes it harmless first.
 *
 * @param text 1 to {@value #LONGEST} characters, one line, no control characters, something to see
 */
public record EventTitle(String text) {
    /** Longest title in chars (specification, event table). */
    public static final int LONGEST = 200;

    public EventTitle {
        if (text.isBlank() || text.length() > LONGEST) {
            throw new IllegalArgumentException("a title has 1 to " + LONGEST + " characters, not " + text.length());
        }
        if (text.codePoints().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("a title is one line without control characters");
        }
        if (!isVisible(text)) {
            throw new IllegalArgumentException("a title has at least one character that can be seen");
        }
    }

    /** Whether a text can be a title as it stands. */
    public static boolean isPossible(String text) {
        return text.length() <= LONGEST && isVisible(text) && text.codePoints().noneMatch(Character::isISOControl);
    }

    /** The first line of a text as a title, cut without splitting a character; {@code fallback} when nothing is left. */
    public static EventTitle fromText(String text, String fallback) {
        String line = text.lines()
                .map(EventTitle::withoutControlsAndHalves)
                .filter(EventTitle::isVisible)
                .findFirst()
                .orElse(fallback);
        return new EventTitle(cut(line.strip()));
    }

    /** Whether this text stands somewhere in the title, whatever its case; every title holds the empty text. */
    public boolean holds(String part) {
        return text.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
    }

    /** Half a character is what a text is left with that was cut carelessly. */
    private static String withoutControlsAndHalves(String line) {
        return line.codePoints()
                .filter(point -> !Character.isISOControl(point) && Character.getType(point) != Character.SURROGATE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Direction marks, joiners and the like show nothing by themselves. */
    private static boolean isVisible(String line) {
        return line.codePoints()
                .anyMatch(point -> !Character.isWhitespace(point)
                        && !Character.isSpaceChar(point)
                        && Character.getType(point) != Character.FORMAT);
    }

    private static String cut(String line) {
        if (line.length() <= LONGEST) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return line.substring(0, end).strip();
    }

    @Override
    public String toString() {
        return text;
    }
}
