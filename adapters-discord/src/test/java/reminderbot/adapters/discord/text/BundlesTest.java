package reminderbot.adapters.discord.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every text in every language. */
class BundlesTest {
    /** A space at which a line may end although French keeps the punctuation beside it. */
    private static final Pattern LOOSE = Pattern.compile(" [:;?!»]|« ");

    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");

    static List<String> subjects() {
        return Bundles.subjects();
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void french_has_the_same_keys_as_english(String subject) {
        assertThat(Bundles.texts(subject, Locale.FRENCH).keySet())
                .isEqualTo(Bundles.texts(subject, Locale.ENGLISH).keySet());
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void french_names_the_same_arguments_as_english(String subject) {
        Bundles.texts(subject, Locale.ENGLISH)
                .forEach((key, english) -> assertThat(
                                arguments(Bundles.texts(subject, Locale.FRENCH).getOrDefault(key, "")))
                        .as(key)
                        .isEqualTo(arguments(english)));
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void every_text_says_something_and_loses_no_apostrophe(String subject) {
        for (Locale language : Bundles.LANGUAGES) {
            Bundles.texts(subject, language).forEach((key, text) -> {
                assertThat(text).as(key).isNotBlank().isEqualTo(text.strip());
                assertThat(new MessageFormat(text, language).toPattern().replace("''", ""))
                        .as("%s: write ’ or '' for an apostrophe", key)
                        .doesNotContain("'");
                assertThat(text.replace("''", "")).as(key).doesNotContain("'");
            });
        }
    }

    /**
     * Descriptions of commands keep plain spaces: Discord shows them in one line, and what it gives back has to be the same
     * at each start.
     */
    @ParameterizedTest
    @MethodSource("subjects")
    void french_punctuation_does_not_begin_a_line(String subject) {
        assumeFalse(subject.equals("commands"));

        Bundles.texts(subject, Locale.FRENCH)
                .forEach((key, text) -> assertThat(text).as(key).doesNotContainPattern(LOOSE));
    }

    private static Set<Integer> arguments(String text) {
        Set<Integer> arguments = new TreeSet<>();
        Matcher matcher = ARGUMENT.matcher(text);
        while (matcher.find()) {
            arguments.add(Integer.valueOf(matcher.group(1)));
        }
        return arguments;
    }
}
