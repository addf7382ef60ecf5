package reminderbot.adapters.discord.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A guild in Paris, where it is Wednesday, 18 March 2026, 10:15:30. */
class TimeGrammarTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Instant NOW = Instant.parse("2026-03-18T09:15:30Z");

    private static final TimeGrammar ENGLISH = new TimeGrammar(PARIS, NOW, Locale.UK);
    private static final TimeGrammar FRENCH = new TimeGrammar(PARIS, NOW, Locale.FRANCE);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2026-12-24 18:00                | 2026-12-24T18:00
                    2026-12-24T18:00                | 2026-12-24T18:00
                    2026-12-24t18:00:45             | 2026-12-24T18:00:45
                    2026-3-9 8:05                   | 2026-03-09T08:05
                    2026-12-24 8pm                  | 2026-12-24T20:00
                    fri 20:00                       | 2026-03-20T20:00
                    Friday 20:00                    | 2026-03-20T20:00
                    friday, 20:00                   | 2026-03-20T20:00
                    FRI AT 8:30 PM                  | 2026-03-20T20:30
                    ven 20:00                       | 2026-03-20T20:00
                    ven. 20h                        | 2026-03-20T20:00
                    vendredi 20h                    | 2026-03-20T20:00
                    vendredi à 20 h 30              | 2026-03-20T20:30
                    today 18:00                     | 2026-03-18T18:00
                    today 8:00                      | 2026-03-18T08:00
                    tomorrow at 8pm                 | 2026-03-19T20:00
                    aujourd'hui 18h30               | 2026-03-18T18:30
                    Aujourd’hui à 18h               | 2026-03-18T18:00
                    demain 18h30                    | 2026-03-19T18:30
                    DEMAIN À 9H                     | 2026-03-19T09:00
                    24 dec 18:00                    | 2026-12-24T18:00
                    dec 24 18:00                    | 2026-12-24T18:00
                    Dec 24, 6:00 pm                 | 2026-12-24T18:00
                    December 24th, 2027 18:00       | 2027-12-24T18:00
                    24 décembre 18h                 | 2026-12-24T18:00
                    24 DÉC. à 18h                   | 2026-12-24T18:00
                    1er août 2026 7h05              | 2026-08-01T07:05
                    24 fév 18h                      | 2027-02-24T18:00
                    18 mars 9:00                    | 2026-03-18T09:00
                    17 march 9:00                   | 2027-03-17T09:00
                    29 feb 12:00                    | 2028-02-29T12:00
                    24 mar 8pm                      | 2026-03-24T20:00
                    mar 20h                         | 2026-03-24T20:00
                    24/12/2026 18:00                | 2026-12-24T18:00
                    24/12 18h                       | 2026-12-24T18:00
                    17/03 9h                        | 2027-03-17T09:00
                    18:00                           | 2026-03-18T18:00
                    10:15                           | 2026-03-19T10:15
                    10:16                           | 2026-03-18T10:16
                    8pm                             | 2026-03-18T20:00
                    8:30 a.m.                       | 2026-03-19T08:30
                    at 12am                         | 2026-03-19T00:00
                    12:30pm                         | 2026-03-18T12:30
                    à 18h30                         | 2026-03-18T18:30
                    """)
    void is_read_in_the_guilds_zone_whatever_the_readers_language(String text, LocalDateTime expected) {
        Instant instant = expected.atZone(PARIS).toInstant();

        assertThat(ENGLISH.parse(text)).contains(instant);
        assertThat(FRENCH.parse(text)).contains(instant);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-24,       2026-12-24T23:59",
        "today,            2026-03-18T23:59",
        "demain,           2026-03-19T23:59",
        "mar.,             2026-03-24T23:59",
        "fri,              2026-03-20T23:59",
        "24 dec,           2026-12-24T23:59",
        "'dec 24, 2027',   2027-12-24T23:59",
        "1er janvier,      2027-01-01T23:59"
    })
    void a_day_without_a_time_is_its_last_minute(String text, LocalDateTime expected) {
        assertThat(ENGLISH.parse(text)).contains(expected.atZone(PARIS).toInstant());
        assertThat(FRENCH.parse(text)).contains(expected.atZone(PARIS).toInstant());
    }

    @ParameterizedTest
    @ValueSource(strings = {"wed 20:00", "wednesday 8:00", "mer 20h", "mercredi 20:00"})
    void a_weekday_is_never_today(String text) {
        assertThat(ENGLISH.parse(text))
                .hasValueSatisfying(instant ->
                        assertThat(instant.atZone(PARIS).toLocalDate()).hasToString("2026-03-25"));
    }

    @ParameterizedTest
    @CsvSource({
        "in 2h30m,               2026-03-18T11:45:30Z",
        "In 2 hours,             2026-03-18T11:15:30Z",
        "dans 2h30,              2026-03-18T11:45:30Z",
        "dans 1 jour et 1 heure, 2026-03-19T10:15:30Z",
        "in 2w,                  2026-04-01T09:15:30Z"
    })
    void a_duration_from_now_is_exact_even_over_a_change_of_clocks(String text, Instant expected) {
        assertThat(ENGLISH.parse(text)).contains(expected);
        assertThat(FRENCH.parse(text)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-24T18:00Z,         2026-12-24T18:00Z",
        "2026-12-24t18:00:30z,      2026-12-24T18:00:30Z",
        "2026-12-24 18:00 +02:00,   2026-12-24T18:00+02:00",
        "2026-12-24T18:00-0530,     2026-12-24T18:00-05:30",
        "2026-12-24 18:00+14,       2026-12-24T18:00+14:00",
        "<t:1798131600>,            2026-12-24T17:00Z",
        "<t:1798131600:F>,          2026-12-24T17:00Z",
        "<t:1798131600:R>,          2026-12-24T17:00Z",
        "<t:-1>,                    1969-12-31T23:59:59Z"
    })
    void what_names_its_own_offset_does_not_ask_the_guilds_zone(String text, OffsetDateTime expected) {
        assertThat(ENGLISH.parse(text)).contains(expected.toInstant());
    }

    @ParameterizedTest
    @CsvSource({
        "3/12/2026 18:00,  2026-12-03T18:00",
        "03/12/2026,       2026-12-03T23:59",
        "20h,              2026-03-18T20:00",
        "9h05,             2026-03-19T09:05"
    })
    void french_readers_put_the_day_first_and_mean_the_clock_by_h(String text, LocalDateTime expected) {
        assertThat(FRENCH.parse(text)).contains(expected.atZone(PARIS).toInstant());
        assertThat(ENGLISH.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"12/24/2026 18:00, 2026-12-24T18:00", "mar 24 18:00,     2026-03-24T18:00"})
    void others_may_put_the_month_first_and_mean_march_by_mar(String text, LocalDateTime expected) {
        assertThat(ENGLISH.parse(text)).contains(expected.atZone(PARIS).toInstant());
        assertThat(FRENCH.parse(text)).isEmpty();
    }

    @Test
    void slashes_with_one_meaning_are_taken_in_any_order() {
        assertThat(ENGLISH.parse("12/12/2026 18:00")).isEqualTo(ENGLISH.parse("2026-12-12 18:00"));
        assertThat(ENGLISH.parse("24/12/2026")).isEqualTo(ENGLISH.parse("12/24/2026"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-29 02:30,  2026-03-29T03:30+02:00",
        "29 mars 2h,        2026-03-29T03:00+02:00",
        "2026-03-29 03:00,  2026-03-29T03:00+02:00",
        "2026-10-25 02:30,  2026-10-25T02:30+02:00",
        "25 oct 3:00,       2026-10-25T03:00+01:00"
    })
    void a_time_the_clocks_leave_out_moves_on_and_of_one_that_comes_twice_the_first_counts(
            String text, OffsetDateTime expected) {
        assertThat(ENGLISH.parse(text)).contains(expected.toInstant());
    }

    @Test
    void a_time_alone_is_found_across_a_change_of_clocks() {
        Instant inTheSecondPass = Instant.parse("2026-10-25T01:15:00Z");
        TimeGrammar grammar = new TimeGrammar(PARIS, inTheSecondPass, Locale.ENGLISH);

        assertThat(grammar.parse("02:30")).contains(Instant.parse("2026-10-26T01:30:00Z"));
        assertThat(grammar.parse("03:30")).contains(Instant.parse("2026-10-25T02:30:00Z"));
    }

    @Test
    void tomorrow_is_counted_by_the_guilds_own_date() {
        ZoneId kiritimati = ZoneId.of("Pacific/Kiritimati");

        assertThat(new TimeGrammar(kiritimati, NOW, Locale.ENGLISH).parse("today 23:00"))
                .contains(Instant.parse("2026-03-18T09:00:00Z"));
        assertThat(new TimeGrammar(kiritimati, NOW.plusSeconds(3_600), Locale.ENGLISH).parse("today 23:00"))
                .contains(Instant.parse("2026-03-19T09:00:00Z"));
    }

    @Test
    void nothing_is_further_ahead_than_five_years() {
        assertThat(ENGLISH.parse("2031-03-18 10:15")).isPresent();
        assertThat(ENGLISH.parse("2031-03-18 10:16")).isEmpty();
        assertThat(ENGLISH.parse("in 999999w")).isEmpty();
        assertThat(ENGLISH.parse("<t:99999999999>")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "soon",
                "now",
                "later today",
                "next friday",
                "2026",
                "20",
                "1800",
                "2026-12",
                "2026-13-01",
                "2026-00-10",
                "2026-02-29",
                "2026-06-31 18:00",
                "2026-12-24 24:00",
                "2026-12-24 18:60",
                "2026-12-24 18",
                "2026-12-24  T 18:00",
                "2026-12-24T18:00+15:00",
                "2026-12-24T18:00Zulu",
                "2026-12-24Z",
                "fri 18:00Z",
                "fri fri",
                "fri 25:00",
                "fri 13pm",
                "fri 0am",
                "fri 8:60pm",
                "fri 20:0",
                "fri20",
                "31 feb",
                "0 jan",
                "32/01/2026",
                "13/13/2026",
                "24.12.2026",
                "24/12/26",
                "in",
                "in 2",
                "in fri",
                "2h30m",
                "1d",
                "in tomorrow",
                "18:00 fri",
                "at",
                "at fri",
                "<t:>",
                "<t:12",
                "<t:12:FF>",
                "<t:99999999999999999999>",
                "@everyone",
                "fri 20:00; drop table event"
            })
    void anything_else_is_no_time(String text) {
        assertThat(ENGLISH.parse(text)).isEmpty();
        assertThat(FRENCH.parse(text)).isEmpty();
    }
}
