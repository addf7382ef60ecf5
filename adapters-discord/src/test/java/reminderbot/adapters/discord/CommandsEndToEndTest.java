package reminderbot.adapters.discord;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The commands as Discord is told them. */
class CommandsEndToEndTest {
    private static final int MENU_OF_A_MESSAGE = 3;

    /** What Discord takes for the name of a command or option (Discord reference, "Application Command Naming"). */
    private static final Pattern NAME = Pattern.compile("[-_\\p{L}\\p{N}]{1,32}");

    private final InboundBot bot = new InboundBot();
    private JsonNode commands;

    @BeforeEach
    void setUp() {
        commands = bot.simulator
                .records()
                .restCalls("PUT", "/applications/*/commands")
                .get(0)
                .body();
    }

    @AfterEach
    void close() {
        bot.close();
    }

    @Test
    void everything_has_a_french_name_and_description() {
        for (JsonNode named : everythingIn(commands)) {
            String french = named.path("name_localizations").path("fr").asText();
            assertThat(french).as(named.path("name").asText()).isNotEmpty();
            if (named.path("type").asInt() != MENU_OF_A_MESSAGE || named.has("description")) {
                assertThat(french).matches(NAME).isEqualTo(french.toLowerCase(Locale.FRENCH));
                assertThat(named.path("description_localizations").path("fr").asText())
                        .as(french)
                        .isNotEmpty()
                        .hasSizeLessThanOrEqualTo(100);
            }
        }
    }

    @Test
    void no_two_things_beside_each_other_have_the_same_french_name() {
        assertDistinct(commands);
        everythingIn(commands).forEach(one -> assertDistinct(one.path("options")));
    }

    private static void assertDistinct(JsonNode siblings) {
        Set<String> names = new HashSet<>();
        siblings.forEach(one -> assertThat(
                        names.add(one.path("name_localizations").path("fr").asText()))
                .as(one.path("name").asText())
                .isTrue());
    }

    private static List<JsonNode> everythingIn(JsonNode siblings) {
        List<JsonNode> all = new ArrayList<>();
        siblings.forEach(one -> {
            all.add(one);
            all.addAll(everythingIn(one.path("options")));
        });
        return all;
    }
}
