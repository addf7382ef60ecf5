package reminderbot.adapters.discord.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Instants as people type them, in English and French alike, case and accents aside:
 *
 * <ul>
 *   <li>a day and a time: {@code 2026-12-24 18:00}, {@code fri 20:00}, {@code vendredi à 20h}, {@code tomorrow at 8pm},
 *       {@code 24 déc 18h30}, {@code dec 24, 2026 6:00 pm}; with an offset only as {@code 2026-12-24T18:00+01:00} or
 *       {@code Z};
 *   <li>a day: its last minute, 23:59, which is what people mean by "until" a day;
 *   <li>a time: when the clock next shows it, today or tomorrow;
 *   <li>{@code in 2h30m}, {@code dans 2h30}: exactly so long from now;
 *   <li>Discord's own {@code <t:1798131600>}, whatever its style.
 * </ul>
 *
 * The whole text must be one of these. What has two meanings is decided by the reader's language or not taken: {@code 18h30}
 * alone is a time in French only, for dates with slashes and {@code mar} see {@link DayGrammar}. A local
 * time that a change of clocks leaves out is moved on, of one that comes twice the first counts (design, section 4.4).
 *
 * @param zone whose wall clock is meant: the guild's
 * @param now from which "tomorrow", weekdays and missing years are counted
 * @param locale the language of the person who typed
 */
public record TimeGrammar(ZoneId zone, Instant now, Locale locale) {
    /** How far ahead a time may lie, in years. */
    public static final int MOST_YEARS = 5;

    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59);

    private static final Pattern BETWEEN_DAY_AND_TIME = Pattern.compile(",? (?:at |a )?|(?<=\\d)t(?=\\d)");
    private static final Pattern BEFORE_TIME = Pattern.compile("^(?:at|a) ");
    private static final Pattern FROM_NOW = Pattern.compile("(?:in|dans) (.+)");
    private static final Pattern STAMP = Pattern.compile("<t:(-?\\d{1,12})(?::[a-z])?>");
    private static final Pattern WITH_OFFSET =
            Pattern.compile("(\\d{4}-\\d{2}-\\d{2}[t ][\\d:]+) ?(z|[+-](?:0\\d|1[0-4])(?::?[0-5]\\d)?)");

    /** Reads the whole text as an instant, past or at most {@link #MOST_YEARS} ahead; empty when it is none. */
    public Optional<Instant> parse(String typed) {
        String text = Typed.normal(typed);
        return stamp(text)
                .or(() -> fromNow(text))
                .or(() -> withOffset(text))
                .or(() -> onWallClock(text, zone))
                .filter(instant -> !instant.isAfter(latest()));
    }

    private static Optional<Instant> stamp(String text) {
        Matcher stamp = STAMP.matcher(text);
        return stamp.matches() ? Optional.of(Instant.ofEpochSecond(Long.parseLong(stamp.group(1)))) : Optional.empty();
    }

    private Optional<Instant> fromNow(String text) {
        Matcher duration = FROM_NOW.matcher(text);
        return duration.matches()
                ? DurationGrammar.parseNormal(duration.group(1)).map(now::plus)
                : Optional.empty();
    }

    private Optional<Instant> withOffset(String text) {
        Matcher dated = WITH_OFFSET.matcher(text);
        return dated.matches()
                ? onWallClock(dated.group(1), ZoneOffset.of(dated.group(2).toUpperCase(Locale.ROOT)))
                : Optional.empty();
    }

    private Optional<Instant> onWallClock(String text, ZoneId clock) {
        return days().parse(text)
                .map(day -> instant(day, END_OF_DAY, clock))
                .or(() -> dayAndTime(text, clock))
                .or(() -> nextTime(text));
    }

    private Optional<Instant> dayAndTime(String text, ZoneId clock) {
        return BETWEEN_DAY_AND_TIME
                .matcher(text)
                .results()
                .flatMap(between -> days()
                        .parse(text.substring(0, between.start()))
                        .flatMap(day -> ClockGrammar.parse(text.substring(between.end()))
                                .map(time -> instant(day, time, clock)))
                        .stream())
                .findFirst();
    }

    private Optional<Instant> nextTime(String text) {
        if (!isFrench() && ClockGrammar.looksLikeDuration(text)) {
            return Optional.empty();
        }
        return ClockGrammar.parse(BEFORE_TIME.matcher(text).replaceFirst(""))
                .flatMap(time -> Stream.of(today(), today().plusDays(1))
                        .map(day -> instant(day, time, zone))
                        .filter(now::isBefore)
                        .findFirst());
    }

    private static Instant instant(LocalDate day, LocalTime time, ZoneId clock) {
        return day.atTime(time).atZone(clock).toInstant();
    }

    private Instant latest() {
        return now.atZone(zone).plusYears(MOST_YEARS).toInstant();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(now, zone);
    }

    private DayGrammar days() {
        return new DayGrammar(today(), isFrench());
    }

    private boolean isFrench() {
        return locale.getLanguage().equals(Locale.FRENCH.getLanguage());
    }
}
