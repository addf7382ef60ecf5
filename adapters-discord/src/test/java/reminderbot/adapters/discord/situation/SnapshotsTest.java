package reminderbot.adapters.discord.situation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import reminderbot.adapters.discord.text.Bundles;
import reminderbot.specification.Conformance;
import reminderbot.specification.Exchange;

/**
 * Every message as it was last looked at. {@code -Dsnapshots.write=true} writes the files instead, for the difference to be
 * read.
 */
class SnapshotsTest {
    private static final Path FOLDER = Path.of("src/test/resources/snapshots");
    private static final String TITLE = "Friday *raid*";

    @BeforeAll
    static void write() throws IOException {
        if (!Boolean.getBoolean("snapshots.write")) {
            return;
        }
        Files.createDirectories(FOLDER);
        for (String feature : Situations.features()) {
            for (Locale locale : Bundles.LANGUAGES) {
                ObjectNode messages = JsonNodeFactory.instance.objectNode();
                Situations.all().stream()
                        .filter(situation -> situation.feature().equals(feature))
                        .forEach(situation -> messages.set(situation.name(), message(situation, locale)));
                Files.writeString(FOLDER.resolve(Situations.file(feature, locale)), Json.pretty(messages));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("reminderbot.adapters.discord.situation.Situations#inEveryLanguage")
    void looks_as_committed(Situation situation, Locale locale) throws IOException {
        JsonNode committed =
                committed(Situations.file(situation.feature(), locale)).path(situation.name());

        assertThat(Json.pretty(message(situation, locale)))
                .as(Situations.IF_MEANT)
                .isEqualTo(Json.pretty(committed));
    }

    @ParameterizedTest
    @MethodSource("reminderbot.adapters.discord.situation.Situations#inEveryLanguage")
    void is_as_discord_describes_it(Situation situation, Locale locale) {
        assumeTrue(Conformance.canBeChecked(), "Discord's description lies beside the repository");
        Situation.Way way = situation.way();

        Conformance.check(Stream.of(new Exchange(
                way.method, way.path, Map.of(), message(situation, locale), 0, MissingNode.getInstance())));
    }

    @Test
    void no_two_situations_have_the_same_name() {
        assertThat(Situations.all()).extracting(Situation::name).doesNotHaveDuplicates();
    }

    @Test
    void nothing_is_committed_that_is_never_sent() throws IOException {
        List<String> names = Situations.all().stream().map(Situation::name).toList();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.toList()) {
                assertThat(committed(file.getFileName().toString()).fieldNames())
                        .toIterable()
                        .as(file.toString())
                        .isNotEmpty()
                        .isSubsetOf(names);
            }
        }
    }

    private static JsonNode committed(String file) throws IOException {
        return Json.parse(Files.readString(FOLDER.resolve(file)));
    }

    private static JsonNode message(Situation situation, Locale locale) {
        return Json.of(situation.rendering().of(locale, TITLE));
    }
}
