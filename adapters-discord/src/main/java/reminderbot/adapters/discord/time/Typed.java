package reminderbot.adapters.discord.time;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What somebody typed, without the differences that mean nothing: case, accents, kinds of spaces and apostrophes. */
final class Typed {
    /** Longest text that is looked at, in characters; nothing the grammars know is half as long. */
    private static final int LONGEST = 100;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Zs}]+");

    private Typed() {}

    /** Lower case, no accents, single spaces, none around; empty when it is too long to be anything. */
    static String normal(String typed) {
        if (typed.length() > LONGEST) {
            return "";
        }
        String plain = MARKS.matcher(Normalizer.normalize(typed, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace('’', '\'');
        return SPACES.matcher(plain).replaceAll(" ").strip();
    }
}
