package reminderbot.adapters.discord.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ZoneGrammarTest {
    @ParameterizedTest
    @CsvSource({
        "Europe/Paris,              Europe/Paris",
        "' EUROPE/PARIS ',          Europe/Paris",
        "america/new york,          America/New_York",
        "America/Argentina/Ushuaia, America/Argentina/Ushuaia",
        "utc,                       UTC",
        "UTC+2,                     UTC+02:00",
        "gmt -03:30,                UTC-03:30",
        "+0545,                     UTC+05:45",
        "+14,                       UTC+14:00",
        "UTC-0,                     UTC"
    })
    void an_id_or_an_offset_is_a_zone(String text, String id) {
        assertThat(ZoneGrammar.parse(text))
                .contains(ZoneId.of(id))
                .map(ZoneId::getId)
                .contains(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Paris",
                "Europe",
                "Europe/Paris now",
                "Europe/Paris/",
                "SystemV/PST8",
                "UTC+15",
                "UTC+2:07",
                "UTC2",
                "+",
                "../etc/passwd"
            })
    void anything_else_is_no_zone(String text) {
        assertThat(ZoneGrammar.parse(text)).isEmpty();
    }
}
