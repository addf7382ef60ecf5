package reminderbot.adapters.sqlite.legacy;

import java.math.BigInteger;
import java.util.List;
import java.util.Objects;
import reminderbot.application.legacy.LegacyRecord;
import reminderbot.application.legacy.LegacyValue;

/** Shorter words for what a reader gives. */
final class Found {
    private Found() {}

    static LegacyValue field(LegacyRecord found, String name) {
        return field(found.value(), name);
    }

    static LegacyValue field(LegacyValue fields, String name) {
        return Objects.requireNonNull(
                ((LegacyValue.Fields) fields).values().get(name), () -> name + " is not in " + fields);
    }

    static boolean has(LegacyRecord found, String name) {
        return ((LegacyValue.Fields) found.value()).values().containsKey(name);
    }

    static List<LegacyValue> items(LegacyValue list) {
        return ((LegacyValue.Items) list).items();
    }

    static LegacyValue text(String text) {
        return new LegacyValue.Text(text);
    }

    static LegacyValue whole(long number) {
        return new LegacyValue.Whole(BigInteger.valueOf(number));
    }

    /** As it would print in the older bot. */
    static String plain(LegacyValue value) {
        if (value instanceof LegacyValue.Text text) {
            return text.text();
        }
        if (value instanceof LegacyValue.Flag flag) {
            return flag.value() ? "1" : "0";
        }
        return value instanceof LegacyValue.Decimal decimal
                ? decimal.written()
                : ((LegacyValue.Whole) value).number().toString();
    }
}
