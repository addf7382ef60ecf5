package reminderbot.adapters.discord.time;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Time zones as people type them without choosing one: an id of the IANA database such as {@code Europe/Paris} or
 * {@code america/new york}, or an offset such as {@code UTC+2}, {@code GMT-03:30} or {@code +0530}, which knows no change
 * of clocks. Thread-safe.
 */
public final class ZoneGrammar {
    /** At most 14 hours, the most there is on Earth. */
    private static final Pattern OFFSET =
            Pattern.compile("(?:utc|gmt)? ?(?<sign>[+-])(?<hours>0?\\d|1[0-4])(?::?(?<minutes>00|15|30|45))?");

    /** All but those that only Java knows, and not every release of it. */
    private static final Map<String, String> IDS = ZoneId.getAvailableZoneIds().stream()
            .filter(id -> !id.startsWith("SystemV/"))
            .collect(Collectors.toUnmodifiableMap(id -> id.toLowerCase(Locale.ROOT), Function.identity()));

    private ZoneGrammar() {}

    /** Reads the whole text as a time zone; empty when it is none. */
    public static Optional<ZoneId> parse(String typed) {
        String text = Typed.normal(typed);
        return Optional.ofNullable(IDS.get(text.replace(' ', '_')))
                .map(ZoneId::of)
                .or(() -> offset(text).map(offset -> ZoneId.ofOffset("UTC", offset)));
    }

    static Optional<ZoneOffset> offset(String text) {
        Matcher offset = OFFSET.matcher(text);
        if (!offset.matches()) {
            return Optional.empty();
        }
        int sign = offset.group("sign").equals("-") ? -1 : 1;
        int hours = Integer.parseInt(offset.group("hours"));
        int minutes = offset.group("minutes") == null ? 0 : Integer.parseInt(offset.group("minutes"));
        return Optional.of(ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes));
    }
}
