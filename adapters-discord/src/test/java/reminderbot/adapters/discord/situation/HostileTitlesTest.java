package reminderbot.adapters.discord.situation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import reminderbot.adapters.discord.text.DiscordMarkdown;
import reminderbot.adapters.discord.text.HostileText;
import reminderbot.domain.event.EventTitle;

/** Whatever an event is called, and whatever is typed, a message holds and pings what it does with any other title. */
class HostileTitlesTest {
    private static final int TITLES = 25;

    @ParameterizedTest
    @MethodSource("withATitle")
    void a_title_adds_nothing_but_its_words(Situation situation, Locale locale) {
        JsonNode usual = rendered(situation, locale, "Raid");
        HostileText hostile = new HostileText(situation.name().hashCode());

        for (int i = 0; i < TITLES; i++) {
            String title = EventTitle.fromText(hostile.next(12), "Raid").text();
            JsonNode message = rendered(situation, locale, title);

            assertThat(constructs(message)).as(title).isEqualTo(constructs(usual));
            assertThat(message.path("allowed_mentions")).as(title).isEqualTo(usual.path("allowed_mentions"));
            assertThat(Words.plain(message)).as(title).allMatch(word -> word.indexOf('\n') < 0);
        }
    }

    static Stream<Arguments> withATitle() {
        return Situations.inEveryLanguage().filter(arguments -> {
            Situation situation = (Situation) arguments.get()[0];
            return !rendered(situation, Locale.ENGLISH, "Raid").equals(rendered(situation, Locale.ENGLISH, "Other"));
        });
    }

    private static JsonNode rendered(Situation situation, Locale locale, String title) {
        return Json.of(situation.rendering().of(locale, title));
    }

    private static List<String> constructs(JsonNode message) {
        return Words.markdown(message).stream()
                .flatMap(words -> DiscordMarkdown.in(words).stream())
                .toList();
    }
}
