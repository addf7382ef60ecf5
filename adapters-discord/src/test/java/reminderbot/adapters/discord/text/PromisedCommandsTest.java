package reminderbot.adapters.discord.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PromisedCommandsTest {
    private static final Pattern COMMAND = Pattern.compile("(?<![\\p{L}\\d/:.<])/([\\p{L}-]+(?: [\\p{L}-]+)?)");

    static Stream<String> subjects() {
        return Bundles.subjects().stream()
                .filter(subject -> !List.of("names", "permissions").contains(subject));
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void texts_name_only_commands_that_there_are_as_their_language_calls_them(String subject) {
        for (Locale language : Bundles.LANGUAGES) {
            Set<String> commands = commands(language);
            Bundles.texts(subject, language)
                    .forEach((key, text) -> assertThat(
                                    COMMAND.matcher(text).results().map(MatchResult::group))
                            .as("%s in %s", key, language)
                            .allMatch(named -> commands.stream().anyMatch(command -> isOrBegins(named, command))));
        }
    }

    /** A command that stands alone may be followed by any word. */
    private static boolean isOrBegins(String named, String command) {
        return named.equals(command) || (!command.contains(" ") && named.startsWith(command + " "));
    }

    /** Those that are described, by their names; a root that has sub-commands is none. */
    private static Set<String> commands(Locale language) {
        Map<String, String> names = Bundles.texts("names", language);
        Set<String> described = Bundles.texts("commands", language).keySet().stream()
                .filter(key -> !key.startsWith("option."))
                .collect(Collectors.toSet());
        return described.stream()
                .filter(key -> described.stream().noneMatch(other -> other.startsWith(key + ".")))
                .map(key -> name(key, names))
                .collect(Collectors.toSet());
    }

    private static String name(String key, Map<String, String> names) {
        List<String> words = Arrays.asList(key.split("\\."));
        String root = names.get(words.get(0));
        return words.size() == 1 ? "/" + root : "/" + root + " " + names.get(key);
    }
}
