package reminderbot.domain.reaction;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An emoji as Discord writes it: a Unicode sequence, or a guild's own as {@code <:name:id>}. Unicode emojis are equal
 * whatever their variation selector or skin tone, custom ones when their ids are equal. Immutable.
 */
public final class Emoji {
    /** Longest Unicode sequence accepted, in chars; the longest standard ones (flags of regions) have 14. */
    private static final int LONGEST_SEQUENCE = 40;

    private static final Pattern CUSTOM = Pattern.compile("<a?:(\\w{1,32}):(\\d{1,19})>");
    private static final int KEYCAP = 0x20E3;
    private static final int INFORMATION = 0x2139;

    private final String text;
    private final String key;

    private Emoji(String text, String key) {
        this.text = text;
        this.key = key;
    }

    /**
     * Reads a Unicode emoji or {@code <:name:id>} / {@code <a:name:id>}, surrounding spaces ignored.
     *
     * @throws IllegalArgumentException when the text is no emoji
     */
    public static Emoji of(String text) {
        return parse(text).orElseThrow(() -> new IllegalArgumentException("not an emoji: " + text));
    }

    /** Like {@link #of}, but empty when the text is no emoji. */
    public static Optional<Emoji> parse(String text) {
        String trimmed = text.strip();
        Matcher custom = CUSTOM.matcher(trimmed);
        if (custom.matches()) {
            return Optional.of(new Emoji(trimmed, "custom:" + custom.group(2)));
        }
        return isUnicodeEmoji(trimmed) ? Optional.of(new Emoji(trimmed, canonical(trimmed))) : Optional.empty();
    }

    /** Whether this is a guild's own emoji. */
    public boolean isCustom() {
        return text.startsWith("<");
    }

    /** As Discord shows it in a message. */
    public String text() {
        return text;
    }

    private static boolean isUnicodeEmoji(String text) {
        return !text.isEmpty()
                && text.length() <= LONGEST_SEQUENCE
                && text.codePoints().allMatch(Emoji::mayStandInEmoji)
                && text.codePoints().anyMatch(Emoji::isSymbol);
    }

    private static boolean mayStandInEmoji(int point) {
        return isSymbol(point) || isInvisibleJoiner(point) || "0123456789#*".indexOf(point) >= 0;
    }

    /** From U+2000 on symbols, the two signs of Latin-1 that Unicode counts as emojis, and a letter that is one. */
    private static boolean isSymbol(int point) {
        if (point == 0xA9 || point == 0xAE || point == KEYCAP || point == INFORMATION) {
            return true;
        }
        return switch (Character.getType(point)) {
            case Character.OTHER_SYMBOL, Character.MATH_SYMBOL, Character.MODIFIER_SYMBOL -> point >= 0x2000;
            case Character.OTHER_PUNCTUATION, Character.DASH_PUNCTUATION ->
                point == 0x203C || point == 0x2049 || point == 0x3030 || point == 0x303D;
            case Character.UNASSIGNED -> point >= 0x1F000 && point < 0x20000;
            default -> false;
        };
    }

    private static boolean isInvisibleJoiner(int point) {
        return point == 0x200D || isVariationSelector(point) || (point >= 0xE0020 && point <= 0xE007F);
    }

    private static String canonical(String text) {
        return text.codePoints()
                .filter(point -> !isVariationSelector(point) && !isSkinTone(point))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isVariationSelector(int point) {
        return point == 0xFE0E || point == 0xFE0F;
    }

    private static boolean isSkinTone(int point) {
        return point >= 0x1F3FB && point <= 0x1F3FF;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Emoji that && key.equals(that.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
