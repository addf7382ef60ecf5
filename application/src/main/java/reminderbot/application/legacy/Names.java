package reminderbot.application.legacy;

import reminderbot.application.legacy.LegacyImport.Code;

/** What guilds and people are called, on one line. What is no name, or cannot be kept of one, is told. */
final class Names {
    private Names() {}

    /**
     * The name that a value holds.
     *
     * @param field where it stands
     * @param longest in chars
     * @param fallback taken when nothing is left to see
     */
    static String of(LegacyValue value, String field, int longest, String fallback, Notes notes) {
        String text = value instanceof LegacyValue.Text found ? found.text() : "";
        String name = Texts.cut(Texts.oneLine(text).strip(), longest).strip();
        if (name.isEmpty()) {
            notes.warn(
                    Code.FIELD_DEFAULTED, "%s is %s, no name; %s is taken".formatted(field, Shown.of(value), fallback));
            return fallback;
        }
        if (!name.equals(text.strip())) {
            notes.warn(
                    Code.FIELD_DEFAULTED,
                    "%s is %s; what cannot be kept of it is left out".formatted(field, Shown.of(value)));
        }
        return name;
    }
}
