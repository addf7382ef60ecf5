package reminderbot.application.legacy;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Times as the older bot's versions wrote them: ISO 8601 in the long or the short form, with T or a space, with a point or a
 * comma, with or without a zone.
 */
final class TimeText {
    private static final Pattern TIME = Pattern.compile("([0-9]{4})-?([0-9]{2})-?([0-9]{2})"
            + "(?:[Tt ]([0-9]{2}):?([0-9]{2})(?::?([0-9]{2})(?:[.,]([0-9]{1,9})[0-9]*)?)?"
            + " ?([Zz]|[+-][0-9]{2}(?::?[0-9]{2}(?::?[0-9]{2})?)?)?)?");

    private static final int YEAR = 1;
    private static final int MONTH = 2;
    private static final int DAY = 3;
    private static final int HOUR = 4;
    private static final int MINUTE = 5;
    private static final int SECOND = 6;
    private static final int FRACTION = 7;
    private static final int OFFSET = 8;
    private static final int NANO_DIGITS = 9;

    private TimeText() {}

    /**
     * Reads a time.
     *
     * @param zone of times without one; a time its clocks left out is moved on, of one that comes twice the first counts
     */
    static Optional<Instant> parse(String text, ZoneId zone) {
        Matcher matcher = TIME.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    local(matcher).atZone(zone(matcher.group(OFFSET), zone)).toInstant());
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private static LocalDateTime local(Matcher matcher) {
        LocalDate date = LocalDate.of(number(matcher, YEAR), number(matcher, MONTH), number(matcher, DAY));
        return LocalDateTime.of(
                date,
                LocalTime.of(number(matcher, HOUR), number(matcher, MINUTE), number(matcher, SECOND), nanos(matcher)));
    }

    private static int number(Matcher matcher, int group) {
        String digits = matcher.group(group);
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private static int nanos(Matcher matcher) {
        String digits = matcher.group(FRACTION);
        return digits == null ? 0 : Integer.parseInt(digits + "0".repeat(NANO_DIGITS - digits.length()));
    }

    private static ZoneId zone(@Nullable String offset, ZoneId otherwise) {
        if (offset == null) {
            return otherwise;
        }
        return ZoneOffset.of(offset.equals("z") ? "Z" : offset);
    }
}
