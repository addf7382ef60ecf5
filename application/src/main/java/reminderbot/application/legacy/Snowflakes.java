package reminderbot.application.legacy;

import java.math.BigInteger;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/**
 * The ids of the older bot: whole numbers or their decimal text, of a size that Discord gives out. A number with a fraction
 * or an exponent is none, since it has lost its last digits.
 */
final class Snowflakes {
    /** The first id with a time in it; smaller ones were made up. */
    static final long SMALLEST = 1L << 22;

    /** As an id prints: the digits 0 to 9, no sign, no leading zero. */
    private static final Pattern DECIMAL = Pattern.compile("0|[1-9][0-9]*");

    /** Of 2^63 - 1, the largest. */
    private static final int MOST_DIGITS = 19;

    private Snowflakes() {}

    /** The id that a value holds; empty when it is none. */
    static OptionalLong of(LegacyValue value) {
        if (value instanceof LegacyValue.Whole whole) {
            return plausible(whole.number());
        }
        return value instanceof LegacyValue.Text text ? ofText(text.text()) : OptionalLong.empty();
    }

    /** The id that a text is; empty when it is none. */
    static OptionalLong ofText(String text) {
        boolean possible = text.length() <= MOST_DIGITS && isDecimal(text);
        return possible ? plausible(new BigInteger(text)) : OptionalLong.empty();
    }

    /** Whether a text is a whole number as a number prints, of whatever size. */
    static boolean isDecimal(String text) {
        return DECIMAL.matcher(text).matches();
    }

    /** Whether a value is the number nought, with which the older bot said that it does not know. */
    static boolean isZero(LegacyValue value) {
        if (value instanceof LegacyValue.Whole whole) {
            return whole.number().signum() == 0;
        }
        return value instanceof LegacyValue.Text text && text.text().equals("0");
    }

    private static OptionalLong plausible(BigInteger number) {
        boolean fits = number.bitLength() < Long.SIZE && number.longValue() >= SMALLEST;
        return fits ? OptionalLong.of(number.longValue()) : OptionalLong.empty();
    }
}
