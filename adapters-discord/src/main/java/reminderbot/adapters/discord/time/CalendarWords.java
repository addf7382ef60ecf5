package reminderbot.adapters.discord.time;

import static java.util.Map.entry;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words for days and months in English and French. */
final class CalendarWords {
    /** Short for mardi and for March: the one word with two meanings. */
    static final String TUESDAY_OR_MARCH = "mar";

    private static final Map<String, Integer> DAYS_AHEAD =
            Map.of("today", 0, "aujourd'hui", 0, "aujourdhui", 0, "tomorrow", 1, "demain", 1);

    private static final Map<String, DayOfWeek> WEEKDAYS = byWord(List.of(
            entry(DayOfWeek.MONDAY, "mon monday lun lundi"),
            entry(DayOfWeek.TUESDAY, "tue tues tuesday mar mardi"),
            entry(DayOfWeek.WEDNESDAY, "wed wednesday mer mercredi"),
            entry(DayOfWeek.THURSDAY, "thu thur thurs thursday jeu jeudi"),
            entry(DayOfWeek.FRIDAY, "fri friday ven vendredi"),
            entry(DayOfWeek.SATURDAY, "sat saturday sam samedi"),
            entry(DayOfWeek.SUNDAY, "sun sunday dim dimanche")));

    private static final Map<String, Month> MONTHS = byWord(List.of(
            entry(Month.JANUARY, "jan january janv janvier"),
            entry(Month.FEBRUARY, "feb february fev fevr fevrier"),
            entry(Month.MARCH, "mar march mars"),
            entry(Month.APRIL, "apr april avr avril"),
            entry(Month.MAY, "may mai"),
            entry(Month.JUNE, "jun june juin"),
            entry(Month.JULY, "jul july juil juillet"),
            entry(Month.AUGUST, "aug august aou aout"),
            entry(Month.SEPTEMBER, "sep sept september septembre"),
            entry(Month.OCTOBER, "oct october octobre"),
            entry(Month.NOVEMBER, "nov november novembre"),
            entry(Month.DECEMBER, "dec december decembre")));

    private CalendarWords() {}

    /** How many days from today on: today or tomorrow. */
    static Optional<Integer> daysAhead(String word) {
        return Optional.ofNullable(DAYS_AHEAD.get(word));
    }

    static Optional<DayOfWeek> weekday(String word) {
        return Optional.ofNullable(WEEKDAYS.get(word));
    }

    static Optional<Month> month(String word) {
        return Optional.ofNullable(MONTHS.get(word));
    }

    private static <T> Map<String, T> byWord(List<Map.Entry<T, String>> meanings) {
        return meanings.stream()
                .flatMap(meaning ->
                        Stream.of(meaning.getValue().split(" ", -1)).map(word -> entry(word, meaning.getKey())))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
