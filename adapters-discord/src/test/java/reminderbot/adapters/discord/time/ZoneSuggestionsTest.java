package reminderbot.adapters.discord.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import net.dv8tion.jda.api.interactions.commands.Command;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ZoneSuggestionsTest {
    private static final Instant SUMMER = Instant.parse("2026-07-01T12:05:59Z");
    private static final Instant WINTER = Instant.parse("2026-01-01T12:05:59Z");

    @ParameterizedTest
    @CsvSource({
        "paris,            Europe/Paris",
        "Par,              Europe/Paris",
        "new york,         America/New_York",
        "America/New_York, America/New_York",
        "new_y,            America/New_York",
        "york,             America/New_York",
        "Londres,          Europe/London",
        "Genève,           Europe/Zurich",
        "Réunion,          Indian/Reunion",
        "Montréal,         America/Toronto",
        "europe,           Europe/Paris",
        "CET,              Europe/Paris",
        "cest,             Europe/Paris",
        "EST,              America/New_York",
        "pst,              America/Los_Angeles",
        "utc,              UTC",
        "utc+2,            Europe/Paris",
        "gmt +02:00,       Europe/Paris",
        "utc-7,            America/Los_Angeles",
        "+5:45,            Asia/Kathmandu",
        "'',               Europe/Paris"
    })
    void the_zone_most_people_mean_comes_first(String typed, String id) {
        assertThat(ZoneSuggestions.of(typed, SUMMER))
                .extracting(Command.Choice::getAsString)
                .first()
                .isEqualTo(id);
    }

    @Test
    void a_choice_shows_what_the_clock_says_there_now() {
        assertThat(ZoneSuggestions.of("paris", SUMMER))
                .extracting(Command.Choice::getName)
                .containsExactly("Europe/Paris (UTC+02:00, 14:05)");
        assertThat(ZoneSuggestions.of("paris", WINTER))
                .extracting(Command.Choice::getName)
                .containsExactly("Europe/Paris (UTC+01:00, 13:05)");
        assertThat(ZoneSuggestions.of("zulu", WINTER))
                .extracting(Command.Choice::getName)
                .contains("UTC (UTC+00:00, 12:05)");
    }

    @Test
    void an_offset_finds_the_zones_that_have_it_now_and_itself_last() {
        List<String> summer = ids(ZoneSuggestions.of("UTC+2", SUMMER));

        assertThat(summer)
                .contains("Europe/Berlin")
                .doesNotContain("Europe/Athens")
                .endsWith("UTC+02:00");
        assertThat(ids(ZoneSuggestions.of("UTC+2", WINTER)))
                .contains("Europe/Athens")
                .doesNotContain("Europe/Berlin");
        assertThat(ids(ZoneSuggestions.of("utc+0", SUMMER))).containsOnlyOnce("UTC");
    }

    @Test
    void well_known_zones_are_zones() {
        assertThat(WellKnownZones.ids()).doesNotHaveDuplicates().isSubsetOf(ZoneId.getAvailableZoneIds());
        assertThat(WellKnownZones.ids().stream().flatMap(id -> WellKnownZones.otherNames(id).stream()))
                .allSatisfy(
                        name -> assertThat(Typed.normal(name)).isEqualTo(name).isNotEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"nowhere", "utc+99", "🏆", "@everyone"})
    void what_is_no_zone_finds_none(String typed) {
        assertThat(ZoneSuggestions.of(typed, SUMMER)).isEmpty();
    }

    @Test
    void whatever_is_typed_finds_few_distinct_zones_that_can_be_set() {
        Random random = new Random(25);
        for (int i = 0; i < 500; i++) {
            String typed = random.ints(random.nextInt(4), ' ', 'z' + 1)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();

            List<String> found = ids(ZoneSuggestions.of(typed, SUMMER));

            assertThat(found).as(typed).hasSizeLessThanOrEqualTo(25).doesNotHaveDuplicates();
            assertThat(found)
                    .as(typed)
                    .allSatisfy(id -> assertThat(ZoneGrammar.parse(id)).contains(ZoneId.of(id)));
        }
    }

    private static List<String> ids(List<Command.Choice> choices) {
        return choices.stream().map(Command.Choice::getAsString).toList();
    }
}
