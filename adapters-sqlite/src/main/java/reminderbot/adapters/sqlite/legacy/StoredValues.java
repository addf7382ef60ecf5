package reminderbot.adapters.sqlite.legacy;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;
import reminderbot.application.legacy.LegacyValue;

/** What stands in a column. SQLite stores with each value what it is; what the table says about the column is a wish. */
final class StoredValues {
    static final LegacyValue NOTHING = new LegacyValue.Nothing();

    private static final LegacyValue ZERO = new LegacyValue.Whole(BigInteger.ZERO);
    private static final LegacyValue ONE = new LegacyValue.Whole(BigInteger.ONE);

    private StoredValues() {}

    /** True and false are stored as 1 and 0: SQLite has no others. Anything else stays as it is. */
    static LegacyValue flag(LegacyValue value) {
        boolean known = value.equals(ONE) || value.equals(ZERO);
        return known ? new LegacyValue.Flag(value.equals(ONE)) : value;
    }

    /** A value as the driver gives it, which goes by what is stored. */
    static LegacyValue of(@Nullable Object stored) {
        if (stored == null) {
            return NOTHING;
        }
        if (stored instanceof Integer || stored instanceof Long) {
            return new LegacyValue.Whole(BigInteger.valueOf(((Number) stored).longValue()));
        }
        if (stored instanceof Double number) {
            return new LegacyValue.Decimal(number, number.toString());
        }
        return stored instanceof byte[] bytes
                ? new LegacyValue.Binary(bytes.length)
                : new LegacyValue.Text(stored.toString());
    }
}
