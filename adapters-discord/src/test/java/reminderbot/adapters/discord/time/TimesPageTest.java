package reminderbot.adapters.discord.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the page for people promises is read. */
class TimesPageTest {
    private static final Path PAGE = Path.of("../docs/times.md");
    private static final Pattern EXAMPLE = Pattern.compile("`([^`]+)`");
    private static final Instant NOW = Instant.parse("2026-03-18T09:15:30Z");

    @Test
    void every_duration_of_the_page_is_read() throws IOException {
        assertThat(examplesInTables("Durations"))
                .hasSizeGreaterThan(10)
                .allSatisfy(example ->
                        assertThat(DurationGrammar.parse(example)).as(example).isPresent());
    }

    @Test
    void every_time_of_the_page_is_read_in_both_languages() throws IOException {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.FRENCH)) {
            TimeGrammar grammar = new TimeGrammar(ZoneId.of("Europe/Paris"), NOW, locale);

            assertThat(examplesInTables("Times"))
                    .hasSizeGreaterThan(15)
                    .allSatisfy(example ->
                            assertThat(grammar.parse(example)).as(example).isPresent());
        }
    }

    private static List<String> examplesInTables(String section) throws IOException {
        String page = Files.readString(PAGE);
        String text = page.substring(page.indexOf("## " + section)).split("\n## ", -1)[0];
        return text.lines()
                .filter(line -> line.startsWith("|"))
                .flatMap(line -> EXAMPLE.matcher(line).results())
                .map(match -> match.group(1))
                .toList();
    }
}
