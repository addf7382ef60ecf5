package reminderbot.application.legacy;

import java.util.Optional;
import reminderbot.application.legacy.LegacyImport.Code;
import reminderbot.domain.event.EventTitle;
import reminderbot.domain.id.MessageId;

/** What events are called, and what is said about them. Kept as people wrote it as far as it can be kept. */
final class Titles {
    private Titles() {}

    static EventTitle of(Optional<LegacyValue> value, MessageId message, Notes notes) {
        Optional<String> text = value.flatMap(Titles::text);
        String cleaned = text.map(Texts::oneLine).orElse("");
        String cut = cut(cleaned);
        if (!EventTitle.isPossible(cut)) {
            String found = value.map(Shown::of).orElse("missing");
            notes.warn(Code.TITLE_DEFAULTED, "title is %s; the event's number is taken".formatted(found));
            return new EventTitle("Event #" + message);
        }
        noteCleaned(value, cleaned, notes);
        if (!cut.equals(cleaned)) {
            notes.warn(Code.TITLE_CUT, "title has %d characters; it is cut".formatted(cleaned.length()));
        }
        return new EventTitle(cut);
    }

    private static void noteCleaned(Optional<LegacyValue> value, String cleaned, Notes notes) {
        if (value.isEmpty() || value.get().equals(new LegacyValue.Text(cleaned))) {
            return;
        }
        String why = value.get() instanceof LegacyValue.Text
                ? "line breaks, control characters and halves of characters are not kept"
                : "its text is taken";
        notes.warn(Code.TITLE_CLEANED, "title is %s; %s".formatted(Shown.of(value.get()), why));
    }

    /** The description; empty when there is none that says anything. */
    static Optional<String> description(Optional<LegacyValue> value, Notes notes) {
        if (value.isEmpty()) {
            return Optional.empty();
        }
        String text = text(value.get()).orElse("");
        String cleaned = Texts.manyLines(text);
        if ((text.isEmpty() || !cleaned.equals(text)) && !isEmptyText(value.get())) {
            notes.warn(
                    Code.FIELD_DEFAULTED,
                    "description is %s; what cannot be kept of it is left out".formatted(Shown.of(value.get())));
        }
        return Optional.of(cleaned).filter(kept -> !kept.isBlank());
    }

    /** A number makes a title, anything else that is no text does not. */
    private static Optional<String> text(LegacyValue value) {
        if (value instanceof LegacyValue.Text text) {
            return Optional.of(text.text());
        }
        boolean number = value instanceof LegacyValue.Whole || value instanceof LegacyValue.Decimal;
        return number ? Optional.of(Shown.of(value)) : Optional.empty();
    }

    private static boolean isEmptyText(LegacyValue value) {
        return value instanceof LegacyValue.Text text && text.text().isEmpty();
    }

    private static String cut(String line) {
        return line.length() <= EventTitle.LONGEST
                ? line
                : Texts.cut(line.strip(), EventTitle.LONGEST).stripTrailing();
    }
}
