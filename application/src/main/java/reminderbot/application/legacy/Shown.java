package reminderbot.application.legacy;

/** Values as the report shows them: short, on one line, and without anything that a terminal would obey. */
final class Shown {
    private static final int LONGEST = 60;

    private Shown() {}

    static String of(LegacyValue value) {
        if (value instanceof LegacyValue.Text text) {
            return '"' + shortened(text.text()) + '"';
        }
        if (value instanceof LegacyValue.Whole whole) {
            return shortened(whole.number().toString());
        }
        if (value instanceof LegacyValue.Decimal decimal) {
            return shortened(decimal.written());
        }
        if (value instanceof LegacyValue.Flag flag) {
            return Boolean.toString(flag.value());
        }
        if (value instanceof LegacyValue.Binary binary) {
            return "binary data of %d bytes".formatted(binary.length());
        }
        if (value instanceof LegacyValue.Items items) {
            return "a list of " + items.items().size();
        }
        return value instanceof LegacyValue.Nothing ? "null" : "an object";
    }

    private static String shortened(String text) {
        String start = text.length() > LONGEST ? Texts.cut(text, LONGEST) + "…" : text;
        return Texts.oneLine(start);
    }
}
