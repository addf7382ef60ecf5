package reminderbot.application.legacy;

import java.util.Optional;
import java.util.OptionalLong;
import reminderbot.application.legacy.LegacyImport.Code;
import reminderbot.application.legacy.LegacyImport.Reason;
import reminderbot.domain.id.MessageId;

/**
 * Which message a record is about. Its key says so, and {@code message_id} inside repeats it. When the two contradict each
 * other nobody knows which one is right; only a key that cannot be right gives way.
 */
final class MessageIds {
    private static final String FIELD = "message_id";

    private MessageIds() {}

    static MessageId of(String key, RecordFields fields, Notes notes) throws NotTakenOver {
        if (!Snowflakes.isDecimal(key)) {
            throw new NotTakenOver(
                    Reason.ID_INVALID,
                    "the key is no message id, which is written like a number, in the digits 0 to 9");
        }
        Optional<LegacyValue> inside = fields.find(FIELD);
        if (inside.isPresent() && inside.get() instanceof LegacyValue.Decimal lost) {
            throw new NotTakenOver(
                    Reason.ID_INVALID, "message_id is %s, which has lost its last digits".formatted(Shown.of(lost)));
        }
        OptionalLong outer = Snowflakes.ofText(key);
        return outer.isPresent() ? byKey(outer.getAsLong(), inside, notes) : byField(key, inside, notes);
    }

    private static MessageId byKey(long key, Optional<LegacyValue> inside, Notes notes) throws NotTakenOver {
        if (inside.isEmpty()) {
            notes.warn(Code.FIELD_DEFAULTED, "message_id is missing; the key is taken");
            return new MessageId(key);
        }
        OptionalLong inner = Snowflakes.of(inside.get());
        if (inner.isEmpty()) {
            notes.warn(
                    Code.FIELD_DEFAULTED,
                    "message_id is %s, no message id; the key is taken".formatted(Shown.of(inside.get())));
        } else if (inner.getAsLong() != key) {
            throw new NotTakenOver(
                    Reason.ID_MISMATCH,
                    "the key is another message than message_id, %d, and either may be right"
                            .formatted(inner.getAsLong()));
        }
        return new MessageId(key);
    }

    private static MessageId byField(String key, Optional<LegacyValue> inside, Notes notes) throws NotTakenOver {
        OptionalLong inner = inside.map(Snowflakes::of).orElse(OptionalLong.empty());
        if (inner.isEmpty()) {
            throw new NotTakenOver(
                    Reason.ID_INVALID,
                    "neither the key nor message_id (%s) is a message id"
                            .formatted(inside.map(Shown::of).orElse("missing")));
        }
        notes.warn(
                Code.KEY_IGNORED,
                "the key %s is no message id; message_id, %d, is taken"
                        .formatted(Shown.of(new LegacyValue.Text(key)), inner.getAsLong()));
        return new MessageId(inner.getAsLong());
    }
}
