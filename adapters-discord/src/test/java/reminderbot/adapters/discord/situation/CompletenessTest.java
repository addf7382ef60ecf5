package reminderbot.adapters.discord.situation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import reminderbot.adapters.discord.text.Bundles;

/** The situations hold every text there is; a new one that none of them says is missed here by its key. */
class CompletenessTest {
    /** No messages: what Discord lists as commands, and pieces of texts. */
    private static final Set<String> OTHERS = Set.of("commands", "names", "permissions", "durations");

    /** An argument, its choices included. */
    private static final Pattern ARGUMENT = Pattern.compile("\\{(?:[^{}]|\\{[^{}]*})*}");

    private static final Pattern ESCAPED = Pattern.compile("\\\\([^0-9A-Za-z\\s])");

    static Stream<Locale> languages() {
        return Bundles.LANGUAGES.stream();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void every_text_is_said_in_some_situation(Locale locale) {
        String said = Situations.all().stream()
                .flatMap(situation -> Words.all(Json.of(situation.rendering().of(locale, "Raid"))).stream())
                .map(words -> ESCAPED.matcher(words).replaceAll("$1"))
                .collect(Collectors.joining("\n\n"));

        List<String> unsaid = Bundles.subjects().stream()
                .filter(subject -> !OTHERS.contains(subject))
                .flatMap(subject -> Bundles.texts(subject, locale).entrySet().stream()
                        .filter(text -> !pattern(text.getValue()).matcher(said).find())
                        .map(text -> subject + ": " + text.getKey()))
                .toList();

        assertThat(unsaid).isEmpty();
    }

    @Test
    void what_is_left_out_of_a_pattern_are_its_arguments() {
        assertThat(pattern("{0}: sent{1,choice,0#|1#, once|1<, {1} times} (it''s)")
                        .matcher("x: sent, 3 times (it's)"))
                .matches(matcher -> matcher.matches());
    }

    private static Pattern pattern(String text) {
        return Pattern.compile(Stream.of(ARGUMENT.split(text.replace("''", "'"), -1))
                .map(Pattern::quote)
                .collect(Collectors.joining("[^\\n]*?")));
    }
}
