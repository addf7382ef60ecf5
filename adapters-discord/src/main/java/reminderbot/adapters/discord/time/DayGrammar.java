package reminderbot.adapters.discord.time;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Days as people type them: {@code 2026-12-24}, {@code tomorrow}, {@code fri}, {@code 24 dec}, {@code dec 24, 2026},
 * {@code 24/12/2026}. A weekday is the next one and never today; a date without a year the next one, today included.
 *
 * @param french whether a French reader typed them: then {@code 3/12} is 3 December and {@code mar 24} could be Tuesday
 *     the 24th, so it is not taken; for others a date with slashes counts only where it has one meaning
 */
record DayGrammar(LocalDate today, boolean french) {
    private static final int YEARS_WITH_EVERY_DATE = 8;

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern WORD = Pattern.compile("([a-z']+)\\.?");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})(?:er|st|nd|rd|th)? ?([a-z]+)\\.?(?: (\\d{4}))?");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("([a-z]+)\\.? ?(\\d{1,2})(?:st|nd|rd|th)?(?:,? (\\d{4}))?");
    private static final Pattern SLASHES = Pattern.compile("(\\d{1,2})/(\\d{1,2})(?:/(\\d{4}))?");

    /** Reads the whole text as a day of the calendar; empty when it is none. */
    Optional<LocalDate> parse(String text) {
        return Stream.of(
                        read(ISO, text, iso -> date(iso.group(1), month(iso.group(2)), iso.group(3))),
                        read(WORD, text, word -> named(word.group(1))),
                        read(
                                DAY_FIRST,
                                text,
                                date -> date(date.group(3), CalendarWords.month(date.group(2)), date.group(1))),
                        read(MONTH_FIRST, text, this::monthFirst),
                        read(SLASHES, text, this::slashes))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<LocalDate> read(
            Pattern form, String text, Function<MatchResult, Optional<LocalDate>> meaning) {
        Matcher matcher = form.matcher(text);
        return matcher.matches() ? meaning.apply(matcher) : Optional.empty();
    }

    private Optional<LocalDate> named(String word) {
        return CalendarWords.daysAhead(word)
                .map(today::plusDays)
                .or(() -> CalendarWords.weekday(word).map(day -> today.with(TemporalAdjusters.next(day))));
    }

    private Optional<LocalDate> monthFirst(MatchResult date) {
        String month = date.group(1);
        boolean ambiguous = french && month.equals(CalendarWords.TUESDAY_OR_MARCH);
        return ambiguous ? Optional.empty() : date(date.group(3), CalendarWords.month(month), date.group(2));
    }

    private Optional<LocalDate> slashes(MatchResult date) {
        Optional<LocalDate> dayFirst = date(date.group(3), month(date.group(2)), date.group(1));
        if (french) {
            return dayFirst;
        }
        Optional<LocalDate> monthFirst = date(date.group(3), month(date.group(1)), date.group(2));
        if (dayFirst.isPresent() && monthFirst.isPresent()) {
            return dayFirst.filter(day -> monthFirst.get().equals(day));
        }
        return dayFirst.or(() -> monthFirst);
    }

    private Optional<LocalDate> date(@Nullable String year, Optional<Month> month, String day) {
        return month.flatMap(known -> date(year, known, Integer.parseInt(day)));
    }

    private Optional<LocalDate> date(@Nullable String year, Month month, int day) {
        IntStream years = year == null
                ? IntStream.rangeClosed(today.getYear(), today.getYear() + YEARS_WITH_EVERY_DATE)
                : IntStream.of(Integer.parseInt(year));
        return years.filter(candidate -> day >= 1 && day <= month.length(Year.isLeap(candidate)))
                .mapToObj(candidate -> LocalDate.of(candidate, month, day))
                .filter(candidate -> year != null || !candidate.isBefore(today))
                .findFirst();
    }

    private static Optional<Month> month(String number) {
        int month = Integer.parseInt(number);
        return month >= 1 && month <= 12 ? Optional.of(Month.of(month)) : Optional.empty();
    }
}
