package reminderbot.application.legacy;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import reminderbot.application.legacy.LegacyImport.Code;

/** True or false, however the older bot or a person wrote it. What is not there is false. */
final class Flags {
    private static final Set<String> YES = Set.of("1", "true", "yes");

    private Flags() {}

    /** For formats that have true and false, where anything else is worth a line. */
    static boolean of(Optional<LegacyValue> value, String field, Notes notes) {
        boolean flag = value.map(Flags::isYes).orElse(false);
        if (value.isPresent() && !(value.get() instanceof LegacyValue.Flag)) {
            notes.warn(Code.FLAG_COERCED, "%s is %s; %s is taken".formatted(field, Shown.of(value.get()), flag));
        }
        return flag;
    }

    /** Whether this means true. */
    static boolean isYes(LegacyValue value) {
        if (value instanceof LegacyValue.Flag flag) {
            return flag.value();
        }
        if (value instanceof LegacyValue.Text text) {
            return YES.contains(text.text().strip().toLowerCase(Locale.ROOT));
        }
        if (value instanceof LegacyValue.Whole whole) {
            return whole.number().equals(BigInteger.ONE);
        }
        return value instanceof LegacyValue.Decimal decimal && decimal.number() == 1;
    }
}
