package reminderbot.application.legacy;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The fields of a record. One that holds null is absent. */
record RecordFields(Map<String, LegacyValue> values) {
    static RecordFields of(LegacyValue.Fields fields) {
        return new RecordFields(fields.values());
    }

    Optional<LegacyValue> find(String name) {
        return Optional.ofNullable(values.get(name)).filter(RecordFields::isThere);
    }

    /** Of all that are there. */
    Stream<String> names() {
        return values.entrySet().stream()
                .filter(field -> isThere(field.getValue()))
                .map(Map.Entry::getKey);
    }

    private static boolean isThere(LegacyValue value) {
        return !(value instanceof LegacyValue.Nothing);
    }
}
