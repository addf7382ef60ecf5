package reminderbot.adapters.sqlite.legacy;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import reminderbot.application.legacy.LegacyValue;

/**
 * A row of a table.
 *
 * @param number from 1, in the order of the table
 * @param values by the names of the columns
 */
record Row(int number, Map<String, LegacyValue> values) {
    Row {
        values = Map.copyOf(values);
    }

    /** What stands in a column; nothing when there is no such column. */
    LegacyValue get(String column) {
        return values.getOrDefault(column, StoredValues.NOTHING);
    }

    /** What stands in the first of these columns that holds anything. */
    LegacyValue firstOf(Stream<String> columns) {
        return columns.map(this::get)
                .filter(value -> !value.equals(StoredValues.NOTHING))
                .findFirst()
                .orElse(StoredValues.NOTHING);
    }

    /** The id in a column, whether it is stored as a number or as text; empty when it is neither. */
    Optional<String> id(String column) {
        return idOf(get(column));
    }

    /** The same in the first of these columns that holds anything. */
    Optional<String> idInFirstOf(Stream<String> columns) {
        return idOf(firstOf(columns));
    }

    /** How a record of this row is named: by the id in a column, or by its place if that holds none. */
    String key(String column) {
        return id(column).orElse(Integer.toString(number));
    }

    private static Optional<String> idOf(LegacyValue value) {
        if (value instanceof LegacyValue.Whole whole) {
            return Optional.of(whole.number().toString());
        }
        return value instanceof LegacyValue.Text text ? Optional.of(text.text()) : Optional.empty();
    }
}
