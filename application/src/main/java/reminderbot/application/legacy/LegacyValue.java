package reminderbot.application.legacy;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A value as the older bot's files hold it, before any rule has looked at it. */
public sealed interface LegacyValue {
    /** Text, whatever it says. */
    record Text(String text) implements LegacyValue {}

    /** A whole number, however large. */
    record Whole(BigInteger number) implements LegacyValue {}

    /**
     * A number written with a fraction or an exponent, NaN and the infinities included.
     *
     * @param written as it stands in the file
     */
    record Decimal(double number, String written) implements LegacyValue {}

    /** True or false. */
    record Flag(boolean value) implements LegacyValue {}

    /** Bytes that are no text; only databases have them. */
    record Binary(int length) implements LegacyValue {}

    /** Nothing: {@code null} in JSON, NULL in a database. Means absent. */
    record Nothing() implements LegacyValue {}

    /** A list. */
    record Items(List<LegacyValue> items) implements LegacyValue {
        public Items {
            items = List.copyOf(items);
        }
    }

    /**
     * Named values.
     *
     * @param values of a name that stood there more than once the last, as the older bot read it
     * @param repeated those names
     */
    record Fields(Map<String, LegacyValue> values, Set<String> repeated) implements LegacyValue {
        public Fields {
            values = Map.copyOf(values);
            repeated = Set.copyOf(repeated);
        }
    }
}
