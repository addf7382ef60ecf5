package reminderbot.adapters.discord.text;

import java.time.Duration;
import java.util.Locale;
import java.util.StringJoiner;

/** Durations as people read them, such as {@code 2h 30m} or, in French, {@code 2 h 30 min}. */
public final class DurationText {
    private final Texts texts;
    private final StringJoiner parts = new StringJoiner(" ");

    private DurationText(Locale locale) {
        texts = Texts.of("durations", locale);
    }

    /** The duration in whole seconds, in its largest units up to days, as people may type it too. */
    public static String format(Duration duration, Locale locale) {
        DurationText text = new DurationText(locale);
        text.add("days", duration.toDays());
        text.add("hours", duration.toHoursPart());
        text.add("minutes", duration.toMinutesPart());
        text.add("seconds", duration.toSecondsPart());
        return text.parts.length() == 0 ? text.texts.get("seconds", 0) : text.parts.toString();
    }

    private void add(String unit, long count) {
        if (count > 0) {
            parts.add(texts.get(unit, count));
        }
    }
}
