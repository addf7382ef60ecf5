package reminderbot.adapters.sqlite.legacy;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;
import reminderbot.application.legacy.LegacyValue;

/** What stands in a column. SQLite stores with each value what it is; what the table says about the column is a wish. */
final class StoredValues {
    static final LegacyValue NOTHING = new LegacyValue.Nothing();

    private StoredValues() {}

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
                ? new LegacyValue.Text("binary data of %d bytes".formatted(bytes.length))
                : new LegacyValue.Text(stored.toString());
    }
}
