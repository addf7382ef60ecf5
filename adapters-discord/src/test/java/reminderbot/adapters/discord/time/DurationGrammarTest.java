package reminderbot.adapters.discord.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DurationGrammarTest {
    @ParameterizedTest
    @CsvSource({
        "90m,                        PT1H30M",
        "2h30m,                      PT2H30M",
        "1d,                         PT24H",
        "30s,                        PT30S",
        "1w,                         PT168H",
        "2h30,                       PT2H30M",
        "2h05,                       PT2H5M",
        "2h30 5s,                    PT2H30M5S",
        "2 h 30,                     PT2H30M",
        "1d2h30,                     PT26H30M",
        "' 1D 2h 3m 4s ',            PT26H3M4S",
        "999999m,                    PT999999M",
        "2 hours,                    PT2H",
        "1 day and 2 hours,          PT26H",
        "2 hours 30 minutes,         PT2H30M",
        "45 mins 10 secs,            PT45M10S"
    })
    void is_read_from_what_people_type_in_english(String text, Duration duration) {
        assertThat(DurationGrammar.parse(text)).contains(duration);
    }

    @ParameterizedTest
    @CsvSource({
        "90min,                      PT1H30M",
        "2h30,                       PT2H30M",
        "2 h 30 min,                 PT2H30M",
        "2\u00A0h\u202F30\u00A0min,  PT2H30M",
        "1j,                         PT24H",
        "1 j 12 h,                   PT36H",
        "1 sem,                      PT168H",
        "2 semaines,                 PT336H",
        "2 heures,                   PT2H",
        "1 jour et 2 heures,         PT26H",
        "3 Jours,                    PT72H",
        "30 secondes,                PT30S"
    })
    void is_read_from_what_people_type_in_french(String text, Duration duration) {
        assertThat(DurationGrammar.parse(text)).contains(duration);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "90",
                "m",
                "0m",
                "0h 0m",
                "-5m",
                "1.5h",
                "1,5h",
                "5m2h",
                "5m 5m",
                "5m 5min",
                "1h later",
                "every 1h",
                "in 1h",
                "1h and",
                "and 1h",
                "1h and and 5m",
                "1handful",
                "2h3",
                "2h60",
                "2h300",
                "1d30",
                "30 2h",
                "٣m",
                "²h",
                "1000000m",
                "1 month",
                "1 mois",
                "1h;DROP TABLE event"
            })
    void anything_else_is_no_duration(String text) {
        assertThat(DurationGrammar.parse(text)).isEmpty();
    }
}
